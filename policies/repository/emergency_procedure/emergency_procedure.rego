# METADATA
# title: Procedure for emergencies
# description: In an emergency there is no time to agree who decides, what comes first and how to go back.
# related_resources:
#   - ref: https://sre.google/workbook/incident-response/
# custom:
#   id: REPO-0504
#   severity: medium
#   checklist: [DOC-OPS-4]
#   kinds: [document_topic]
#   relations: [best_topics]
#   message: "{title} is named for emergencies and says not what to do"
#   remediation: "Write how an emergency is declared, the first steps, who decides, and how to roll back or switch off."
package rules.repository.emergency_procedure

import data.lib.documents

evidence contains {"path": [], "params": {}} if {
	input.resource.topic == "incident"
	good(input.resource)
}

# A plan for disasters that says how bad each is and what comes first is one for emergencies.
evidence contains {"path": [], "params": {}} if {
	input.resource.topic == "recovery"
	documents.has_all(input.resource, ["declare", "response", "decides", "restore"])
	documents.substantial(input.resource)
	acts(input.resource)
}

violations contains {"path": [], "params": {"title": input.resource.title}} if {
	input.resource.topic == "incident"
	documents.stub
	not good(input.resource)
	not covered_elsewhere
}

covered_elsewhere if {
	some topic in input.related.best_topics
	good(topic)
}

good(topic) if {
	documents.has_all(topic, ["response", "decides", "rollback"])
	documents.substantial(topic)
	acts(topic)
}

acts(topic) if topic.steps >= 3

acts(topic) if topic.commands >= 3

acts(topic) if topic.items >= 5

applies := input.resource.topic in ["incident", "recovery"]
