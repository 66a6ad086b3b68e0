package rules.repository.failover_procedure_test

import data.rules.repository.failover_procedure

topic(counts) := object.union({"topic": "failover", "title": "A title", "whole": true, "words": 200, "steps": 6, "code": 8, "commands": 8, "items": 9, "rows": 0, "labels": 0, "figures": 0, "filler": 0, "aspects": ["back"]}, counts)

doc(counts, others) := {"resource": topic(counts), "related": {"best_topics": others}}

test_a_document_that_can_be_followed_is_evidence if {
	failover_procedure.evidence == {{"path": [], "params": {}}} with input as doc({}, [])
	failover_procedure.violations == set() with input as doc({}, [])
	failover_procedure.applies with input as doc({}, [])
}

test_a_stub_is_found_unless_another_document_has_it if {
	stub := {"words": 12, "steps": 0, "code": 0, "commands": 0, "items": 0, "aspects": []}
	failover_procedure.evidence == set() with input as doc(stub, [])
	failover_procedure.violations == {{"path": [], "params": {"title": "A title"}}} with input as doc(stub, [])
	failover_procedure.violations == set() with input as doc(stub, [topic({})])
	failover_procedure.violations == set() with input as doc(object.union(stub, {"whole": false}), [])
}

test_what_lacks_a_part_is_neither if {
failover_procedure.evidence |
	failover_procedure.violations == set() with input as doc({"aspects": []}, [])
	failover_procedure.evidence | failover_procedure.violations == set() with input as doc({"steps": 2, "commands": 2}, [])
}

test_other_topics_are_left_alone if {
failover_procedure.evidence |
	failover_procedure.violations == set() with input as doc({"topic": "other"}, [])
	not failover_procedure.applies with input as doc({"topic": "other"}, [])
}
