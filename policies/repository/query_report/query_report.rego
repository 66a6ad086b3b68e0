# METADATA
# title: Report on queries
# description: What was found slow and what was changed, with times before and after, is how queries get better for good.
# related_resources:
#   - ref: https://use-the-index-luke.com/
# custom:
#   id: REPO-0462
#   severity: low
#   checklist: [SCALE-DB-4]
#   kinds: [document_topic]
#   relations: [best_topics]
#   message: "{title} is named for queries and names none"
#   remediation: Write which queries were slow, what was changed, and their times before and after.
package rules.repository.query_report

import data.lib.documents

evidence contains {"path": [], "params": {}} if {
	applies
	good(input.resource)
}

violations contains {"path": [], "params": {"title": input.resource.title}} if {
	applies
	documents.stub
	not good(input.resource)
	not covered_elsewhere
}

covered_elsewhere if {
	some topic in input.related.best_topics
	good(topic)
}

good(topic) if {
	topic.figures >= 4
	topic.filler < 3
	documents.has_all(topic, ["found", "changed"])
	documents.substantial(topic)
}

default applies := false

applies if input.resource.topic == "queries"
