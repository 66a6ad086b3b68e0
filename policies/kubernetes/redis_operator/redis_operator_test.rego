package rules.kubernetes.redis_operator_test

import data.rules.kubernetes.redis_operator

given(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "cache"}, "spec": spec}}

place(kind, path) := {{"path": path, "params": {"kind": kind, "name": "cache"}}}

test_servers_of_their_own if {
	redis_operator.violations == place("Redis", ["kind"]) with input as given("Redis", {"kubernetesConfig": {}})
	redis_operator.violations == place("RedisReplication", ["spec", "clusterSize"]) with input as given("RedisReplication", {"clusterSize": 1})
	redis_operator.violations == place("RedisFailover", ["spec", "sentinel", "replicas"]) with input as given("RedisFailover", {"sentinel": {"replicas": 1}, "redis": {"replicas": 3}})
	redis_operator.violations == place("Dragonfly", ["spec", "replicas"]) with input as given("Dragonfly", {})
	redis_operator.evidence == set() with input as given("Dragonfly", {})
}

test_members_that_can_take_over if {
	redis_operator.evidence == place("RedisFailover", ["kind"]) with input as given("RedisFailover", {})
	redis_operator.evidence == place("RedisCluster", ["kind"]) with input as given("RedisCluster", {"clusterSize": 3})
	redis_operator.evidence == place("Redis", ["spec", "mode"]) with input as given("Redis", {"mode": "Sentinel"})
	redis_operator.violations == set() with input as given("Redis", {"mode": "Sentinel"})
	redis_operator.evidence == set() with input as given("RedisReplication", {"clusterSize": 3})
}
