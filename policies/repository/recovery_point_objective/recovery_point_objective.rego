# METADATA
# title: Recovery point objective
# description: What was written since the last copy is lost for good.
# related_resources:
#   - ref: https://csrc.nist.gov/pubs/sp/800/34/r1/upd1/final
# custom:
#   id: REPO-0512
#   severity: high
#   checklist: [HA-DR-2]
#   kinds: [objective]
#   message: "The recovery point objective is {text}, longer than wanted"
#   remediation: "Plan to lose no more than an hour, and back up or replicate at least that often."
#   parameters:
#     minutes: {description: longest loss of data in minutes, default: 60}
package rules.repository.recovery_point_objective

about := ["recovery", "failover"]

limit := data.parameters["REPO-0512"].minutes

evidence contains {"path": [], "params": {}} if {
	input.resource.kind == "rpo"
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
	input.resource.kind == "rpo"
	input.resource.scope != "lower"
	input.resource.minutes > limit
	documented
}

documented if {
	some topic in input.resource.whole
	topic in about
}

applies := input.resource.kind == "rpo"
