package rules.repository.document_degradation_test

import data.rules.repository.document_degradation

about(changes) := {"resource": object.union({"topic": "degradation", "title": "T", "words": 100, "filler": 0, "aspects": ["failure", "behaviour"]}, changes)}

test_a_document_that_says_it if {
	document_degradation.evidence == {{"path": [], "params": {"title": "T"}}} with input as about({})
}

test_one_that_does_not if {
	document_degradation.evidence == set() with input as about({"words": 5})
	document_degradation.evidence == set() with input as about({"filler": 3})
	document_degradation.evidence == set() with input as about({"aspects": []})
	document_degradation.evidence == set() with input as about({"topic": "runbook"})
}
