package rules.repository.redis_memory_set_test

import data.rules.repository.redis_memory_set

given(value, servers) := {"resource": {"maxmemory": {"text": "1gb", "value": value}}, "related": {"servers": servers}}

test_a_bound_is_evidence_where_no_container_has_one if {
	redis_memory_set.evidence == {{"path": ["maxmemory", "text"], "params": {"memory": "1gb"}}} with input as given(1073741824, [])
	redis_memory_set.evidence == set() with input as given(1073741824, [{"role": "server"}])
	redis_memory_set.evidence == set() with input as given(0, [])
	redis_memory_set.evidence == set() with input as given("${MEMORY}", [])
}
