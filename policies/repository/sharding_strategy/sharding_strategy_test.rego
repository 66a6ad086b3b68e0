package rules.repository.sharding_strategy_test

import data.rules.repository.sharding_strategy

topic(values) := object.union({"topic": "sharding", "title": "T", "whole": true, "words": 200, "steps": 0, "commands": 0, "code": 8, "rows": 4, "figures": 8, "filler": 0, "aspects": ["key"]}, values)

given(values, others) := {"resource": topic(values), "related": {"best_topics": others}}

stub := {"words": 20, "code": 0, "rows": 0, "figures": 0, "aspects": []}

test_a_document_that_says_something_is_evidence if {
	sharding_strategy.evidence == {{"path": [], "params": {}}} with input as given({}, [])
	sharding_strategy.evidence == set() with input as given(stub, [])
	sharding_strategy.evidence == set() with input as given({"topic": "other"}, [])
}

test_a_document_that_says_nothing if {
	sharding_strategy.violations == {{"path": [], "params": {"title": "T"}}} with input as given(stub, [])
	sharding_strategy.violations == set() with input as given(stub, [topic({})])
	sharding_strategy.violations == set() with input as given({}, [])
}
