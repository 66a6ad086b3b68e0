# METADATA
# title: What to do when a supplier fails
# description: A payment provider, a cloud or a registry fails as well; the alternative has to be known before.
# related_resources:
#   - ref: https://csrc.nist.gov/pubs/sp/800/34/r1/upd1/final
# custom:
#   id: REPO-0508
#   severity: low
#   checklist: [HA-BC-4]
#   kinds: [document_topic]
#   relations: [best_topics]
#   message: "{title} is named for suppliers that fail and says not what to do"
#   remediation: "Name each supplier, what its failure means, and the alternative with the steps to it."
package rules.repository.vendor_contingency

import data.lib.documents

evidence contains {"path": [], "params": {}} if {
	input.resource.topic == "vendors"
	good(input.resource)
}

violations contains {"path": [], "params": {"title": input.resource.title}} if {
	input.resource.topic == "vendors"
	documents.stub
	not good(input.resource)
	not covered_elsewhere
}

covered_elsewhere if {
	some topic in input.related.best_topics
	good(topic)
}

good(topic) if {
	documents.has_all(topic, ["alternative", "failure"])
	documents.substantial(topic)
	names(topic)
}

names(topic) if topic.rows >= 2

names(topic) if topic.items >= 3

applies := input.resource.topic == "vendors"
