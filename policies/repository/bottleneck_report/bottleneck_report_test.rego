package rules.repository.bottleneck_report_test

import data.rules.repository.bottleneck_report

topic(counts) := object.union({"topic": "bottleneck", "title": "A title", "whole": true, "words": 200, "steps": 6, "code": 8, "commands": 8, "items": 9, "rows": 0, "labels": 0, "figures": 9, "filler": 0, "aspects": ["named", "effect"]}, counts)

doc(counts, others) := {"resource": topic(counts), "related": {"best_topics": others}}

test_a_document_that_can_be_followed_is_evidence if {
	bottleneck_report.evidence == {{"path": [], "params": {}}} with input as doc({}, [])
	bottleneck_report.violations == set() with input as doc({}, [])
	bottleneck_report.applies with input as doc({}, [])
}

test_a_stub_is_found_unless_another_document_has_it if {
	stub := {"words": 12, "steps": 0, "code": 0, "commands": 0, "items": 0, "aspects": []}
	bottleneck_report.evidence == set() with input as doc(stub, [])
	bottleneck_report.violations == {{"path": [], "params": {"title": "A title"}}} with input as doc(stub, [])
	bottleneck_report.violations == set() with input as doc(stub, [topic({})])
	bottleneck_report.violations == set() with input as doc(object.union(stub, {"whole": false}), [])
}

test_what_lacks_a_part_is_neither if {
bottleneck_report.evidence |
	bottleneck_report.violations == set() with input as doc({"figures": 4}, [])
	bottleneck_report.evidence | bottleneck_report.violations == set() with input as doc({"filler": 3}, [])
	bottleneck_report.evidence | bottleneck_report.violations == set() with input as doc({"aspects": ["effect"]}, [])
}

test_other_topics_are_left_alone if {
bottleneck_report.evidence |
	bottleneck_report.violations == set() with input as doc({"topic": "other"}, [])
	not bottleneck_report.applies with input as doc({"topic": "other"}, [])
}
