# METADATA
# title: Time to recover from critical incidents
# description: Fifteen minutes are what an availability of 99.9 % leaves for one incident and the next.
# related_resources:
#   - ref: https://sre.google/workbook/incident-response/
# custom:
#   id: REPO-0517
#   severity: medium
#   checklist: [TARGET-AVAIL-4]
#   kinds: [objective]
#   relations: [best_objectives]
#   message: "Critical incidents may take {text} to recover from"
#   remediation: "Aim at 15 minutes or less for critical incidents, by rolling back first."
#   parameters:
#     minutes: {description: longest time to recover from a critical incident in minutes, default: 15}
package rules.repository.recovery_time_critical

about := ["incident", "runbook", "recovery"]

limit := data.parameters["REPO-0517"].minutes

evidence contains {"path": [], "params": {}} if {
	input.resource.kind == "recovery"
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
	input.resource.kind == "recovery"
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

applies := input.resource.kind == "recovery"
