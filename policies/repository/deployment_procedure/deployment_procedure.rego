# METADATA
# title: Deployment procedure
# description: Whoever deploys at night needs the steps, what has to be there before, and how to see that it worked.
# related_resources:
#   - ref: https://sre.google/workbook/canarying-releases/
# custom:
#   id: REPO-0500
#   severity: medium
#   checklist: [DOC-OPS-1]
#   kinds: [document_topic]
#   relations: [best_topics]
#   message: "{title} is named for the deployment and has no steps"
#   remediation: "Write the steps with their commands, what is needed before, and how to check the result."
package rules.repository.deployment_procedure

import data.lib.documents

evidence contains {"path": [], "params": {}} if {
	input.resource.topic == "deployment"
	good(input.resource)
}

violations contains {"path": [], "params": {"title": input.resource.title}} if {
	input.resource.topic == "deployment"
	documents.stub
	not good(input.resource)
	not covered_elsewhere
}

covered_elsewhere if {
	some topic in input.related.best_topics
	good(topic)
}

good(topic) if {
	topic.steps >= 3
	topic.words >= 20
	documents.has_all(topic, ["prerequisites", "verification"])
}

good(topic) if {
	topic.commands >= 3
	topic.words >= 20
	documents.has_all(topic, ["prerequisites", "verification"])
}

applies := input.resource.topic == "deployment"
