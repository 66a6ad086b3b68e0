# METADATA
# title: Communication plan for incidents
# description: Customers forgive an outage sooner than silence; who tells whom, and when, has to be settled before.
# related_resources:
#   - ref: https://www.atlassian.com/incident-management/incident-communication
# custom:
#   id: REPO-0507
#   severity: low
#   checklist: [HA-BC-3]
#   kinds: [document_topic]
#   relations: [best_topics]
#   message: "{title} is named for communication and says not who is told what"
#   remediation: "Write who is told, over which channel, when and how often, customers included."
package rules.repository.communication_plan

import data.lib.documents

evidence contains {"path": [], "params": {}} if {
	input.resource.topic == "communication"
	good(input.resource)
}

violations contains {"path": [], "params": {"title": input.resource.title}} if {
	input.resource.topic == "communication"
	documents.stub
	not good(input.resource)
	not covered_elsewhere
}

covered_elsewhere if {
	some topic in input.related.best_topics
	good(topic)
}

good(topic) if {
	documents.has_all(topic, ["audience", "channel", "timing", "customers"])
	says(topic)
}

says(topic) if documents.substantial(topic)

says(topic) if topic.items >= 3

applies := input.resource.topic == "communication"
