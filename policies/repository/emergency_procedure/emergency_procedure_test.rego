package rules.repository.emergency_procedure_test

import data.rules.repository.emergency_procedure

topic(counts) := object.union({"topic": "incident", "title": "A title", "whole": true, "words": 200, "steps": 6, "code": 8, "commands": 8, "items": 9, "rows": 0, "labels": 0, "figures": 0, "filler": 0, "aspects": ["response", "decides", "rollback"]}, counts)

doc(counts, others) := {"resource": topic(counts), "related": {"best_topics": others}}

test_a_document_that_can_be_followed_is_evidence if {
	emergency_procedure.evidence == {{"path": [], "params": {}}} with input as doc({}, [])
	emergency_procedure.violations == set() with input as doc({}, [])
	emergency_procedure.applies with input as doc({}, [])
}

test_a_plan_for_disasters_that_says_what_comes_first_is_evidence if {
	plan := {"topic": "recovery", "aspects": ["restore", "order", "decides", "declare", "response"]}
	emergency_procedure.evidence == {{"path": [], "params": {}}} with input as doc(plan, [])
	emergency_procedure.evidence == set() with input as doc(object.union(plan, {"aspects": ["restore", "order", "decides"]}), [])
	emergency_procedure.evidence == set() with input as doc(object.union(plan, {"steps": 0, "commands": 0, "items": 0}), [])
	emergency_procedure.violations == set() with input as doc({"topic": "recovery", "words": 12, "steps": 0, "commands": 0, "items": 0, "aspects": []}, [])
}

test_a_stub_is_found_unless_another_document_has_it if {
	stub := {"words": 12, "steps": 0, "code": 0, "commands": 0, "items": 0, "aspects": []}
	emergency_procedure.evidence == set() with input as doc(stub, [])
	emergency_procedure.violations == {{"path": [], "params": {"title": "A title"}}} with input as doc(stub, [])
	emergency_procedure.violations == set() with input as doc(stub, [topic({})])
	emergency_procedure.violations == set() with input as doc(object.union(stub, {"whole": false}), [])
}

test_what_lacks_a_part_is_neither if {
emergency_procedure.evidence |
	emergency_procedure.violations == set() with input as doc({"aspects": ["response", "rollback"]}, [])
	emergency_procedure.evidence | emergency_procedure.violations == set() with input as doc({"steps": 0, "commands": 0, "items": 4}, [])
}

test_other_topics_are_left_alone if {
emergency_procedure.evidence |
	emergency_procedure.violations == set() with input as doc({"topic": "other"}, [])
	not emergency_procedure.applies with input as doc({"topic": "other"}, [])
}
