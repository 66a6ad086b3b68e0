package rules.terraform.google_redis_alone_test

import data.lib.plans_test as plans
import data.rules.terraform.google_redis_alone as rule

test_a_lone_node_is_found if {
	rule.violations == {plans.place("google_redis_instance", ["tier"], {})} with input as plans.resource("google_redis_instance", {"tier": "BASIC"})
	rule.violations == {plans.place("google_redis_instance", ["tier"], {})} with input as plans.resource("google_redis_instance", {})
	rule.violations == {plans.place("google_redis_cluster", ["replica_count"], {})} with input as plans.resource("google_redis_cluster", {"shard_count": 3})
}

test_replicas_pass if {
	rule.violations == set() with input as plans.resource("google_redis_instance", {"tier": "STANDARD_HA"})
	rule.violations == set() with input as plans.resource("google_redis_cluster", {"replica_count": 1})
}
