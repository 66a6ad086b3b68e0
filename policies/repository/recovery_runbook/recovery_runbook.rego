# METADATA
# title: Disaster recovery runbook
# description: After a disaster the people who know the system may not be there; what is restored in which order, and who decides, has to be written down.
# related_resources:
#   - ref: https://csrc.nist.gov/pubs/sp/800/34/r1/upd1/final
# custom:
#   id: REPO-0510
#   severity: high
#   checklist: [HA-DR-4]
#   kinds: [document_topic]
#   relations: [best_topics]
#   message: "{title} is named for recovery and has no steps"
#   remediation: "Write the steps to restore with their commands, in their order, and who decides."
package rules.repository.recovery_runbook

import data.lib.documents

evidence contains {"path": [], "params": {}} if {
	input.resource.topic == "recovery"
	good(input.resource)
}

violations contains {"path": [], "params": {"title": input.resource.title}} if {
	input.resource.topic == "recovery"
	documents.stub
	not good(input.resource)
	not covered_elsewhere
}

covered_elsewhere if {
	some topic in input.related.best_topics
	good(topic)
}

good(topic) if {
	documents.has_all(topic, ["restore", "order", "decides"])
	documents.substantial(topic)
	acts(topic)
}

acts(topic) if topic.steps >= 3

acts(topic) if topic.commands >= 5

applies := input.resource.topic == "recovery"
