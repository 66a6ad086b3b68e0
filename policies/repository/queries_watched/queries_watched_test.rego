package rules.repository.queries_watched_test

import data.rules.repository.queries_watched

test_what_watches_queries_is_evidence if {
	queries_watched.evidence == {{"path": ["product"], "params": {"product": "pghero"}}} with input as {"resource": {"product": "pghero", "provides": ["query_monitoring", "query_advisor"]}}
	queries_watched.evidence == set() with input as {"resource": {"product": "redis", "provides": ["redis"]}}
}
