# METADATA
# title: Time to respond to critical incidents
# description: Until somebody responds, nothing gets better.
# related_resources:
#   - ref: https://sre.google/workbook/incident-response/
# custom:
#   id: REPO-0518
#   severity: medium
#   checklist: [TARGET-SEC-4]
#   kinds: [objective]
#   relations: [best_objectives]
#   message: "Critical incidents may wait {text} for a response"
#   remediation: "Aim at 30 minutes or less for critical incidents, and page people for them."
#   parameters:
#     minutes: {description: longest time to respond to a critical incident in minutes, default: 30}
package rules.repository.response_time_critical

about := ["incident", "runbook", "vulnerabilities"]

limit := data.parameters["REPO-0518"].minutes

evidence contains {"path": [], "params": {}} if {
	input.resource.kind == "response"
	input.resource.minutes <= limit
	promised
}

promised if {
	input.resource.scope == "critical"
	some topic in input.resource.topics
	topic in about
}

# Without a level, it has to stand in a document about nothing else.
promised if {
	input.resource.scope == ""
	documented
}

violations contains {"path": [], "params": {"text": input.resource.text}} if {
	input.resource.kind == "response"
	input.resource.scope == "critical"
	input.resource.minutes > limit
	documented
	not met_elsewhere
}

documented if {
	some topic in input.resource.whole
	topic in about
}

met_elsewhere if {
	some other in input.related.best_objectives
	other.minutes <= limit
	some topic in other.topics
	topic in about
}

applies := input.resource.kind == "response"
