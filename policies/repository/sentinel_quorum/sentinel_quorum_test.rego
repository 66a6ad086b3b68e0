package rules.repository.sentinel_quorum_test

import data.rules.repository.sentinel_quorum

watching(quorum) := {"resource": {"line": 1, "masters": [{"line": 3, "name": "shop", "host": "redis-0", "port": "6379", "quorum": quorum}]}}

test_a_single_sentinel_must_not_decide if {
	sentinel_quorum.violations == {{"path": ["masters", 0, "quorum"], "params": {"master": "shop", "quorum": 1}}} with input as watching(1)
	sentinel_quorum.violations == set() with input as watching(2)
}

test_a_placeholder_is_not_known if {
	sentinel_quorum.violations == set() with input as watching(null)
	not sentinel_quorum.applies with input as watching(null)
}
