package rules.terraform.aws_redis_eviction_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_redis_eviction as rule

group(policy) := plans.resource("aws_elasticache_parameter_group", {"parameter": [{"name": "maxmemory-policy", "value": policy}]})

test_a_policy_is_evidence if {
	rule.evidence == {plans.place("aws_elasticache_parameter_group", ["parameter", 0, "value"], {"policy": "allkeys-lru"})} with input as group("allkeys-lru")
}

test_none_is_not if {
	rule.evidence == set() with input as group("noeviction")
	rule.evidence == set() with input as plans.resource("aws_elasticache_parameter_group", {"parameter": []})
}
