package rules.repository.queries_advised_test

import data.rules.repository.queries_advised

test_an_advisor_is_evidence if {
	queries_advised.evidence == {{"path": ["product"], "params": {"product": "pghero"}}} with input as {"resource": {"product": "pghero", "provides": ["query_monitoring", "query_advisor"]}}
	queries_advised.evidence == set() with input as {"resource": {"product": "postgres-exporter", "provides": ["query_monitoring"]}}
}
