package rules.repository.vendor_contingency_test

import data.rules.repository.vendor_contingency

topic(counts) := object.union({"topic": "vendors", "title": "A title", "whole": true, "words": 200, "steps": 6, "code": 8, "commands": 8, "items": 9, "rows": 3, "labels": 0, "figures": 0, "filler": 0, "aspects": ["alternative", "failure"]}, counts)

doc(counts, others) := {"resource": topic(counts), "related": {"best_topics": others}}

test_a_document_that_can_be_followed_is_evidence if {
	vendor_contingency.evidence == {{"path": [], "params": {}}} with input as doc({}, [])
	vendor_contingency.violations == set() with input as doc({}, [])
	vendor_contingency.applies with input as doc({}, [])
}

test_a_stub_is_found_unless_another_document_has_it if {
	stub := {"words": 12, "steps": 0, "code": 0, "commands": 0, "items": 0, "rows": 0, "labels": 0, "aspects": []}
	vendor_contingency.evidence == set() with input as doc(stub, [])
	vendor_contingency.violations == {{"path": [], "params": {"title": "A title"}}} with input as doc(stub, [])
	vendor_contingency.violations == set() with input as doc(stub, [topic({})])
	vendor_contingency.violations == set() with input as doc(object.union(stub, {"whole": false}), [])
}

test_what_lacks_a_part_is_neither if {
vendor_contingency.evidence |
	vendor_contingency.violations == set() with input as doc({"aspects": ["failure"]}, [])
	vendor_contingency.evidence | vendor_contingency.violations == set() with input as doc({"rows": 1, "labels": 0, "items": 2}, [])
}

test_other_topics_are_left_alone if {
vendor_contingency.evidence |
	vendor_contingency.violations == set() with input as doc({"topic": "other"}, [])
	not vendor_contingency.applies with input as doc({"topic": "other"}, [])
}
