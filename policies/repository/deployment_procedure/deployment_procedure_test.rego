package rules.repository.deployment_procedure_test

import data.rules.repository.deployment_procedure

topic(counts) := object.union({"topic": "deployment", "title": "A title", "whole": true, "words": 200, "steps": 6, "code": 8, "commands": 8, "items": 9, "rows": 0, "labels": 0, "figures": 0, "filler": 0, "aspects": ["prerequisites", "verification"]}, counts)

doc(counts, others) := {"resource": topic(counts), "related": {"best_topics": others}}

test_a_document_that_can_be_followed_is_evidence if {
	deployment_procedure.evidence == {{"path": [], "params": {}}} with input as doc({}, [])
	deployment_procedure.violations == set() with input as doc({}, [])
	deployment_procedure.applies with input as doc({}, [])
}

test_a_stub_is_found_unless_another_document_has_it if {
	stub := {"words": 12, "steps": 0, "code": 0, "commands": 0, "items": 0, "aspects": []}
	deployment_procedure.evidence == set() with input as doc(stub, [])
	deployment_procedure.violations == {{"path": [], "params": {"title": "A title"}}} with input as doc(stub, [])
	deployment_procedure.violations == set() with input as doc(stub, [topic({})])
	deployment_procedure.violations == set() with input as doc(object.union(stub, {"whole": false}), [])
}

test_what_lacks_a_part_is_neither if {
deployment_procedure.evidence |
	deployment_procedure.violations == set() with input as doc({"aspects": ["verification"]}, [])
	deployment_procedure.evidence | deployment_procedure.violations == set() with input as doc({"words": 14}, [])
}

test_other_topics_are_left_alone if {
deployment_procedure.evidence |
	deployment_procedure.violations == set() with input as doc({"topic": "other"}, [])
	not deployment_procedure.applies with input as doc({"topic": "other"}, [])
}
