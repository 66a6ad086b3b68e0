package rules.repository.capacity_plan_test

import data.rules.repository.capacity_plan

topic(counts) := object.union({"topic": "capacity", "title": "A title", "whole": true, "words": 200, "steps": 6, "code": 8, "commands": 8, "items": 9, "rows": 0, "labels": 0, "figures": 12, "filler": 0, "aspects": ["growth", "headroom"]}, counts)

doc(counts, others) := {"resource": topic(counts), "related": {"best_topics": others}}

test_a_document_that_can_be_followed_is_evidence if {
	capacity_plan.evidence == {{"path": [], "params": {}}} with input as doc({}, [])
	capacity_plan.violations == set() with input as doc({}, [])
	capacity_plan.applies with input as doc({}, [])
}

test_a_stub_is_found_unless_another_document_has_it if {
	stub := {"words": 12, "steps": 0, "code": 0, "commands": 0, "items": 0, "aspects": []}
	capacity_plan.evidence == set() with input as doc(stub, [])
	capacity_plan.violations == {{"path": [], "params": {"title": "A title"}}} with input as doc(stub, [])
	capacity_plan.violations == set() with input as doc(stub, [topic({})])
	capacity_plan.violations == set() with input as doc(object.union(stub, {"whole": false}), [])
}

test_what_lacks_a_part_is_neither if {
capacity_plan.evidence |
	capacity_plan.violations == set() with input as doc({"figures": 7}, [])
	capacity_plan.evidence | capacity_plan.violations == set() with input as doc({"aspects": ["growth"]}, [])
}

test_other_topics_are_left_alone if {
capacity_plan.evidence |
	capacity_plan.violations == set() with input as doc({"topic": "other"}, [])
	not capacity_plan.applies with input as doc({"topic": "other"}, [])
}
