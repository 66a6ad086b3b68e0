package rules.repository.redis_alone_test

import data.rules.repository.redis_alone

server := {"role": "server", "container": "redis", "replicas": 1, "is_deployed": true, "is_replica": false, "is_clustered": false, "has_sentinel": false}

sentinel := object.union(server, {"role": "sentinel"})

place := {{"path": ["container"], "params": {"container": "redis"}}}

with_peers(values, peers) := {"resource": object.union(server, values), "related": {"redis_peers": peers}}

test_a_server_of_its_own_has_nothing_that_takes_over if {
	redis_alone.violations == place with input as with_peers({}, [])
	redis_alone.violations == place with input as with_peers({}, [server])
}

test_replicas_sentinels_and_clusters_do if {
	redis_alone.violations == set() with input as with_peers({}, [object.union(server, {"is_replica": true})])
	redis_alone.violations == set() with input as with_peers({}, [object.union(server, {"is_clustered": true})])
	redis_alone.violations == set() with input as with_peers({"is_replica": true}, [])
	redis_alone.violations == set() with input as with_peers({"is_clustered": true}, [])
	redis_alone.violations == set() with input as with_peers({}, [sentinel])
	redis_alone.violations == set() with input as with_peers({"replicas": 3}, [])
	redis_alone.violations == set() with input as with_peers({"replicas": 0}, [])
}

test_only_what_is_deployed_counts if {
	redis_alone.violations == set() with input as with_peers({"is_deployed": false}, [])
	redis_alone.evidence == set() with input as with_peers({"is_deployed": false, "is_clustered": true, "replicas": 6}, [])
	redis_alone.violations == set() with input as with_peers({"role": "sentinel"}, [])
}

test_evidence_is_a_majority_that_can_decide if {
	redis_alone.evidence == place with input as with_peers({"is_clustered": true, "replicas": 6}, [])
	redis_alone.evidence == place with input as with_peers({"has_sentinel": true, "replicas": 3}, [])
	redis_alone.evidence == place with input as with_peers({}, [server, sentinel, sentinel, sentinel])
	redis_alone.evidence == set() with input as with_peers({"has_sentinel": true, "replicas": 2}, [])
	redis_alone.evidence == set() with input as with_peers({}, [server, sentinel, sentinel])
	redis_alone.evidence == set() with input as with_peers({"is_clustered": true}, [])
}
