# METADATA
# title: Failover procedure with the way back
# description: A failover that nobody has written down takes hours, and the way back is where data is lost.
# related_resources:
#   - ref: https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/disaster-recovery-dr-objectives.html
# custom:
#   id: REPO-0506
#   severity: medium
#   checklist: [HA-BC-2]
#   kinds: [document_topic]
#   relations: [best_topics]
#   message: "{title} is named for the failover and has no steps"
#   remediation: "Write the steps of the failover, and those of the way back."
package rules.repository.failover_procedure

import data.lib.documents

evidence contains {"path": [], "params": {}} if {
	input.resource.topic == "failover"
	good(input.resource)
}

violations contains {"path": [], "params": {"title": input.resource.title}} if {
	input.resource.topic == "failover"
	documents.stub
	not good(input.resource)
	not covered_elsewhere
}

covered_elsewhere if {
	some topic in input.related.best_topics
	good(topic)
}

good(topic) if {
	documents.has_all(topic, ["back"])
	documents.substantial(topic)
	acts(topic)
}

acts(topic) if topic.steps >= 3

acts(topic) if topic.commands >= 3

applies := input.resource.topic == "failover"
