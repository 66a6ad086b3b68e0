package rules.terraform.google_redis_standby_test

import data.lib.plans_test as plans
import data.rules.terraform.google_redis_standby as rule

test_replicas_are_evidence if {
	rule.evidence == {plans.place("google_redis_instance", ["tier"], {})} with input as plans.resource("google_redis_instance", {"tier": "STANDARD_HA"})
	rule.evidence == {plans.place("google_redis_cluster", ["replica_count"], {})} with input as plans.resource("google_redis_cluster", {"replica_count": 1})
}

test_a_lone_node_is_not if {
	rule.evidence == set() with input as plans.resource("google_redis_instance", {"tier": "BASIC"})
	rule.evidence == set() with input as plans.resource("google_redis_cluster", {"replica_count": 0})
}
