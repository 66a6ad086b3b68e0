# METADATA
# title: Troubleshooting guide
# description: A fault that was met before is repaired quickly only where its symptom leads to its cause and what to do.
# related_resources:
#   - ref: https://sre.google/workbook/incident-response/
# custom:
#   id: REPO-0501
#   severity: medium
#   checklist: [DOC-OPS-2]
#   kinds: [document_topic]
#   relations: [best_topics]
#   message: "{title} is named for troubleshooting and says of no fault what to do"
#   remediation: "Name for each fault the symptom, how to find the cause, and what to do."
package rules.repository.troubleshooting_guide

import data.lib.documents

# A runbook for alerts goes from what is seen to what to do as well.
evidence contains {"path": [], "params": {}} if {
	applies
	good(input.resource)
}

violations contains {"path": [], "params": {"title": input.resource.title}} if {
	input.resource.topic == "troubleshooting"
	documents.stub
	not good(input.resource)
	not covered_elsewhere
}

covered_elsewhere if {
	some topic in input.related.best_topics
	good(topic)
}

good(topic) if {
	documents.has_all(topic, ["symptom", "cause", "remedy"])
	documents.substantial(topic)
	acts(topic)
}

acts(topic) if documents.followable(topic)

acts(topic) if topic.items >= 3

acts(topic) if topic.labels >= 3

applies := input.resource.topic in ["troubleshooting", "runbook"]
