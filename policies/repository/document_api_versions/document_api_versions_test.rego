package rules.repository.document_api_versions_test

import data.rules.repository.document_api_versions

about(changes) := {"resource": object.union({"topic": "api_versions", "title": "T", "words": 100, "filler": 0, "aspects": ["change", "lifetime", "move"]}, changes)}

test_a_document_that_says_it if {
	document_api_versions.evidence == {{"path": [], "params": {"title": "T"}}} with input as about({})
}

test_one_that_does_not if {
	document_api_versions.evidence == set() with input as about({"words": 5})
	document_api_versions.evidence == set() with input as about({"filler": 3})
	document_api_versions.evidence == set() with input as about({"aspects": []})
	document_api_versions.evidence == set() with input as about({"topic": "runbook"})
}
