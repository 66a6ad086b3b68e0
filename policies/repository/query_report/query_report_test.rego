package rules.repository.query_report_test

import data.rules.repository.query_report

topic(values) := object.union({"topic": "queries", "title": "T", "whole": true, "words": 200, "steps": 0, "commands": 0, "code": 8, "rows": 4, "figures": 8, "filler": 0, "aspects": ["found", "changed"]}, values)

given(values, others) := {"resource": topic(values), "related": {"best_topics": others}}

stub := {"words": 20, "code": 0, "rows": 0, "figures": 0, "aspects": []}

test_a_document_that_says_something_is_evidence if {
	query_report.evidence == {{"path": [], "params": {}}} with input as given({}, [])
	query_report.evidence == set() with input as given(stub, [])
	query_report.evidence == set() with input as given({"topic": "other"}, [])
}

test_a_document_that_says_nothing if {
	query_report.violations == {{"path": [], "params": {"title": "T"}}} with input as given(stub, [])
	query_report.violations == set() with input as given(stub, [topic({})])
	query_report.violations == set() with input as given({}, [])
}
