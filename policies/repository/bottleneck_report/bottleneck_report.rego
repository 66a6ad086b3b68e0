# METADATA
# title: Report that names what limits the system
# description: Who knows what gives way first knows what to watch and what to improve next.
# related_resources:
#   - ref: https://www.brendangregg.com/usemethod.html
# custom:
#   id: REPO-0515
#   severity: low
#   checklist: [SCALE-LOAD-4]
#   kinds: [document_topic]
#   relations: [best_topics]
#   message: "{title} is named for performance and names no limit"
#   remediation: "Write which part gives way first, at which load, and what it does to response times."
package rules.repository.bottleneck_report

import data.lib.documents

evidence contains {"path": [], "params": {}} if {
	input.resource.topic == "bottleneck"
	good(input.resource)
}

violations contains {"path": [], "params": {"title": input.resource.title}} if {
	input.resource.topic == "bottleneck"
	documents.stub
	not good(input.resource)
	not covered_elsewhere
}

covered_elsewhere if {
	some topic in input.related.best_topics
	good(topic)
}

# A form for results that nobody has filled in names nothing.
good(topic) if {
	topic.figures >= 5
	topic.filler < 3
	documents.has_all(topic, ["named", "effect"])
	documents.substantial(topic)
}

applies := input.resource.topic == "bottleneck"
