package rules.repository.document_api_limits_test

import data.rules.repository.document_api_limits

about(changes) := {"resource": object.union({"topic": "api_limits", "title": "T", "words": 100, "filler": 0, "aspects": ["number", "told"]}, changes)}

test_a_document_that_says_it if {
	document_api_limits.evidence == {{"path": [], "params": {"title": "T"}}} with input as about({})
}

test_one_that_does_not if {
	document_api_limits.evidence == set() with input as about({"words": 5})
	document_api_limits.evidence == set() with input as about({"filler": 3})
	document_api_limits.evidence == set() with input as about({"aspects": []})
	document_api_limits.evidence == set() with input as about({"topic": "runbook"})
}
