# METADATA
# title: Recovery time objective
# description: How long the system may be away decides what has to stand by.
# related_resources:
#   - ref: https://csrc.nist.gov/pubs/sp/800/34/r1/upd1/final
# custom:
#   id: REPO-0511
#   severity: high
#   checklist: [HA-DR-1]
#   kinds: [objective]
#   message: "The recovery time objective is {text}, longer than wanted"
#   remediation: "Plan a recovery within four hours, and write the steps that reach it."
#   parameters:
#     minutes: {description: longest recovery time in minutes, default: 240}
package rules.repository.recovery_time_objective

about := ["recovery", "failover"]

limit := data.parameters["REPO-0511"].minutes

evidence contains {"path": [], "params": {}} if {
	input.resource.kind == "rto"
	input.resource.minutes <= limit
	promised
}

promised if {
	input.resource.scope != "lower"
	some topic in input.resource.topics
	topic in about
}

# Without a level, it has to stand in a document about nothing else.
promised if {
	input.resource.scope == ""
	documented
}

violations contains {"path": [], "params": {"text": input.resource.text}} if {
	input.resource.kind == "rto"
	input.resource.scope != "lower"
	input.resource.minutes > limit
	documented
}

documented if {
	some topic in input.resource.whole
	topic in about
}

applies := input.resource.kind == "rto"
