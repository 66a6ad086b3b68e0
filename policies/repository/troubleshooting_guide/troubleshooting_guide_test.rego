package rules.repository.troubleshooting_guide_test

import data.rules.repository.troubleshooting_guide

topic(counts) := object.union({"topic": "troubleshooting", "title": "A title", "whole": true, "words": 200, "steps": 6, "code": 8, "commands": 8, "items": 9, "rows": 0, "labels": 0, "figures": 0, "filler": 0, "aspects": ["symptom", "cause", "remedy"]}, counts)

doc(counts, others) := {"resource": topic(counts), "related": {"best_topics": others}}

test_a_document_that_can_be_followed_is_evidence if {
	troubleshooting_guide.evidence == {{"path": [], "params": {}}} with input as doc({}, [])
	troubleshooting_guide.violations == set() with input as doc({}, [])
	troubleshooting_guide.applies with input as doc({}, [])
}

test_a_runbook_with_symptoms_and_causes_is_evidence if {
	troubleshooting_guide.evidence == {{"path": [], "params": {}}} with input as doc({"topic": "runbook"}, [])
	troubleshooting_guide.evidence == set() with input as doc({"topic": "runbook", "aspects": ["alert", "remedy"]}, [])
	troubleshooting_guide.violations == set() with input as doc({"topic": "runbook", "words": 12, "steps": 0, "commands": 0, "items": 0, "aspects": []}, [])
}

test_a_stub_is_found_unless_another_document_has_it if {
	stub := {"words": 12, "steps": 0, "code": 0, "commands": 0, "items": 0, "aspects": []}
	troubleshooting_guide.evidence == set() with input as doc(stub, [])
	troubleshooting_guide.violations == {{"path": [], "params": {"title": "A title"}}} with input as doc(stub, [])
	troubleshooting_guide.violations == set() with input as doc(stub, [topic({})])
	troubleshooting_guide.violations == set() with input as doc(object.union(stub, {"whole": false}), [])
}

test_what_lacks_a_part_is_neither if {
troubleshooting_guide.evidence |
	troubleshooting_guide.violations == set() with input as doc({"aspects": ["symptom", "remedy"]}, [])
	troubleshooting_guide.evidence | troubleshooting_guide.violations == set() with input as doc({"steps": 0, "commands": 0, "items": 0}, [])
}

test_other_topics_are_left_alone if {
troubleshooting_guide.evidence |
	troubleshooting_guide.violations == set() with input as doc({"topic": "other"}, [])
	not troubleshooting_guide.applies with input as doc({"topic": "other"}, [])
}
