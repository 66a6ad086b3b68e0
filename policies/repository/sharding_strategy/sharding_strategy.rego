# METADATA
# title: Sharding strategy
# description: How data would be spread, or why one server is enough, is decided before the server is full and not after.
# related_resources:
#   - ref: https://www.postgresql.org/docs/current/ddl-partitioning.html
# custom:
#   id: REPO-0463
#   severity: low
#   checklist: [SCALE-DB-3]
#   kinds: [document_topic]
#   relations: [best_topics]
#   message: "{title} is named for sharding and decides nothing"
#   remediation: Write by which key data is spread and how shards are found, or why one server is enough and up to which size.
package rules.repository.sharding_strategy

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
	decided(topic)
	topic.filler < 3
	documents.substantial(topic)
}

decided(topic) if "key" in topic.aspects

decided(topic) if "decision" in topic.aspects

default applies := false

applies if input.resource.topic == "sharding"
