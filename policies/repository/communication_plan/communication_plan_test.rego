package rules.repository.communication_plan_test

import data.rules.repository.communication_plan

topic(counts) := object.union({"topic": "communication", "title": "A title", "whole": true, "words": 200, "steps": 6, "code": 8, "commands": 8, "items": 9, "rows": 0, "labels": 0, "figures": 0, "filler": 0, "aspects": ["audience", "channel", "timing", "customers"]}, counts)

doc(counts, others) := {"resource": topic(counts), "related": {"best_topics": others}}

test_a_document_that_can_be_followed_is_evidence if {
	communication_plan.evidence == {{"path": [], "params": {}}} with input as doc({}, [])
	communication_plan.violations == set() with input as doc({}, [])
	communication_plan.applies with input as doc({}, [])
}

test_a_stub_is_found_unless_another_document_has_it if {
	stub := {"words": 12, "steps": 0, "code": 0, "commands": 0, "items": 0, "aspects": []}
	communication_plan.evidence == set() with input as doc(stub, [])
	communication_plan.violations == {{"path": [], "params": {"title": "A title"}}} with input as doc(stub, [])
	communication_plan.violations == set() with input as doc(stub, [topic({})])
	communication_plan.violations == set() with input as doc(object.union(stub, {"whole": false}), [])
}

test_what_lacks_a_part_is_neither if {
communication_plan.evidence |
	communication_plan.violations == set() with input as doc({"aspects": ["audience", "channel", "timing"]}, [])
	communication_plan.evidence | communication_plan.violations == set() with input as doc({"words": 10, "code": 0, "items": 1}, [])
}

test_other_topics_are_left_alone if {
communication_plan.evidence |
	communication_plan.violations == set() with input as doc({"topic": "other"}, [])
	not communication_plan.applies with input as doc({"topic": "other"}, [])
}
