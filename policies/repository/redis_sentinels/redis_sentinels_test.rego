package rules.repository.redis_sentinels_test

import data.rules.repository.redis_sentinels

sentinel := {"role": "sentinel", "container": "sentinel", "replicas": 1, "is_deployed": true}

beside(values, peers) := {"resource": object.union(sentinel, values), "related": {"redis_peers": peers}}

test_one_or_two_are_no_majority if {
	redis_sentinels.violations == {{"path": ["container"], "params": {"count": 1}}} with input as beside({}, [{"role": "server", "replicas": 3}])
	redis_sentinels.violations == {{"path": ["container"], "params": {"count": 2}}} with input as beside({}, [sentinel])
	redis_sentinels.evidence == set() with input as beside({"replicas": 2}, [])
}

test_three_are if {
	redis_sentinels.evidence == {{"path": ["container"], "params": {"count": 3}}} with input as beside({"replicas": 3}, [])
	redis_sentinels.evidence == {{"path": ["container"], "params": {"count": 3}}} with input as beside({}, [sentinel, sentinel])
	redis_sentinels.violations == set() with input as beside({}, [sentinel, sentinel])
}

test_only_what_is_deployed_counts if {
	redis_sentinels.violations == set() with input as beside({"is_deployed": false}, [])
	redis_sentinels.evidence == set() with input as beside({"is_deployed": false, "replicas": 3}, [])
	redis_sentinels.violations == set() with input as beside({"role": "server"}, [])
	redis_sentinels.violations == set() with input as beside({"replicas": 0}, [])
}
