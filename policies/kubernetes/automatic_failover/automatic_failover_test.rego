package rules.kubernetes.automatic_failover_test

import data.rules.kubernetes.automatic_failover

resource(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "cache"}, "spec": spec}}

found(kind, path) := {{"path": path, "params": {"kind": kind, "name": "cache"}}}

sentinel(replicas) := resource("StatefulSet", {
	"replicas": replicas,
	"template": {"spec": {"containers": [{"name": "sentinel", "command": ["redis-sentinel", "/etc/redis/sentinel.conf"]}]}},
})

test_three_sentinels_are_evidence if {
	automatic_failover.evidence == found("StatefulSet", ["spec", "template", "spec", "containers", 0]) with input as sentinel(3)
	automatic_failover.evidence == found("RedisFailover", ["spec", "sentinel"]) with input as resource("RedisFailover", {"sentinel": {"replicas": 3}, "redis": {"replicas": 2}})
	automatic_failover.evidence == found("RedisSentinel", ["spec", "clusterSize"]) with input as resource("RedisSentinel", {"clusterSize": 3})
	automatic_failover.evidence == found("MultiClusterIngress", ["kind"]) with input as resource("MultiClusterIngress", {})
}

test_one_sentinel_and_nothing_to_fail_over_to_are_not if {
	automatic_failover.evidence == set() with input as sentinel(1)
	automatic_failover.evidence == set() with input as resource("RedisFailover", {"sentinel": {"replicas": 3}, "redis": {"replicas": 1}})
	automatic_failover.evidence == set() with input as resource("Deployment", {"replicas": 3, "template": {"spec": {"containers": [{"args": ["--verbose"]}]}}})
}
