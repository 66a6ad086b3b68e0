# METADATA
# title: Capacity plan with figures
# description: Capacity that nobody has reckoned with runs out on the best day of the year.
# related_resources:
#   - ref: https://sre.google/sre-book/software-engineering-in-sre/
# custom:
#   id: REPO-0514
#   severity: low
#   checklist: [SCALE-LOAD-3]
#   kinds: [document_topic]
#   relations: [best_topics]
#   message: "{title} is named for capacity and has no figures"
#   remediation: "Write the load of today, the load that is expected, and what the system can bear, in numbers."
package rules.repository.capacity_plan

import data.lib.documents

evidence contains {"path": [], "params": {}} if {
	input.resource.topic == "capacity"
	good(input.resource)
}

violations contains {"path": [], "params": {"title": input.resource.title}} if {
	input.resource.topic == "capacity"
	documents.stub
	not good(input.resource)
	not covered_elsewhere
}

covered_elsewhere if {
	some topic in input.related.best_topics
	good(topic)
}

good(topic) if {
	topic.figures >= 8
	documents.has_all(topic, ["growth", "headroom"])
	documents.substantial(topic)
}

applies := input.resource.topic == "capacity"
