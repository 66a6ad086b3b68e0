# METADATA
# title: Runbook for alerts
# description: Whoever is woken by an alert needs to read what it means, how to look closer and what to do.
# related_resources:
#   - ref: https://sre.google/workbook/on-call/
# custom:
#   id: REPO-0502
#   severity: medium
#   checklist: [DOC-OPS-3]
#   kinds: [document_topic]
#   relations: [best_topics]
#   message: "{title} is a runbook without anything to do"
#   remediation: "Write down what the alert means, how to look closer, and what to do, with commands."
package rules.repository.alert_runbook

import data.lib.documents

evidence contains {"path": [], "params": {}} if {
	input.resource.topic == "runbook"
	good(input.resource)
}

violations contains {"path": [], "params": {"title": input.resource.title}} if {
	input.resource.topic == "runbook"
	documents.stub
	not good(input.resource)
	not covered_elsewhere
}

covered_elsewhere if {
	some topic in input.related.best_topics
	good(topic)
}

good(topic) if {
	documents.has_all(topic, ["alert", "cause", "remedy"])
	documents.substantial(topic)
	documents.followable(topic)
}

applies := input.resource.topic == "runbook"
