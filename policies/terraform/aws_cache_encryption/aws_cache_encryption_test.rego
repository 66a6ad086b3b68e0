package rules.terraform.aws_cache_encryption_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_cache_encryption as rule

group(values) := plans.resource("aws_elasticache_replication_group", values)

test_a_plain_cache_is_found if {
	every values in [{"at_rest_encryption_enabled": "false"}, {"engine": "redis"}, {"engine": "valkey", "at_rest_encryption_enabled": false}] {
		rule.violations == {plans.place("aws_elasticache_replication_group", ["at_rest_encryption_enabled"], {})} with input as group(values)
	}
	rule.violations == {plans.place("aws_dax_cluster", ["server_side_encryption"], {})} with input as plans.resource("aws_dax_cluster", {"server_side_encryption": []})
}

test_an_encrypted_cache_passes if {
	every values in [{"at_rest_encryption_enabled": "true"}, {"at_rest_encryption_enabled": true}, {"engine": "valkey"}] {
		rule.violations == set() with input as group(values)
		rule.applies with input as group(values)
	}
	rule.violations == set() with input as plans.resource("aws_dax_cluster", {"server_side_encryption": [{"enabled": true}]})
}

test_a_member_of_a_global_datastore_is_not_asked if {
	rule.applies == false with input as group({"global_replication_group_id": "orders"})
	rule.violations == set() with input as group({"global_replication_group_id": "orders"})
}
