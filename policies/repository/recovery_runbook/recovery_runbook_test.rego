package rules.repository.recovery_runbook_test

import data.rules.repository.recovery_runbook

topic(counts) := object.union({"topic": "recovery", "title": "A title", "whole": true, "words": 200, "steps": 6, "code": 8, "commands": 8, "items": 9, "rows": 0, "labels": 0, "figures": 0, "filler": 0, "aspects": ["restore", "order", "decides"]}, counts)

doc(counts, others) := {"resource": topic(counts), "related": {"best_topics": others}}

test_a_document_that_can_be_followed_is_evidence if {
	recovery_runbook.evidence == {{"path": [], "params": {}}} with input as doc({}, [])
	recovery_runbook.violations == set() with input as doc({}, [])
	recovery_runbook.applies with input as doc({}, [])
}

test_a_stub_is_found_unless_another_document_has_it if {
	stub := {"words": 12, "steps": 0, "code": 0, "commands": 0, "items": 0, "aspects": []}
	recovery_runbook.evidence == set() with input as doc(stub, [])
	recovery_runbook.violations == {{"path": [], "params": {"title": "A title"}}} with input as doc(stub, [])
	recovery_runbook.violations == set() with input as doc(stub, [topic({})])
	recovery_runbook.violations == set() with input as doc(object.union(stub, {"whole": false}), [])
}

test_what_lacks_a_part_is_neither if {
recovery_runbook.evidence |
	recovery_runbook.violations == set() with input as doc({"aspects": ["restore", "order"]}, [])
	recovery_runbook.evidence | recovery_runbook.violations == set() with input as doc({"steps": 2, "commands": 4}, [])
}

test_other_topics_are_left_alone if {
recovery_runbook.evidence |
	recovery_runbook.violations == set() with input as doc({"topic": "other"}, [])
	not recovery_runbook.applies with input as doc({"topic": "other"}, [])
}
