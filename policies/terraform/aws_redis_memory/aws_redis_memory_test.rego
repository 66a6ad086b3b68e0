package rules.terraform.aws_redis_memory_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_redis_memory as rule

group(percent) := plans.resource("aws_elasticache_parameter_group", {"parameter": [{"name": "reserved-memory-percent", "value": percent}]})

place(percent) := plans.place("aws_elasticache_parameter_group", ["parameter", 0, "value"], {"percent": percent})

test_no_reserve_is_found if {
	rule.violations == {place(0)} with input as group("0")
	rule.evidence == set() with input as group("0")
}

test_a_reserve_is_evidence if {
	rule.violations == set() with input as group("25")
	rule.evidence == {place(25)} with input as group("25")
	rule.evidence == {plans.place("aws_elasticache_replication_group", ["parameter_group_name"], {"percent": 25})} with input as plans.resource("aws_elasticache_replication_group", {"parameter_group_name": "default.redis7"})
}
