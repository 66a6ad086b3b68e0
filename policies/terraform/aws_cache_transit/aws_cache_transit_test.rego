package rules.terraform.aws_cache_transit_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_cache_transit as rule

group(values) := plans.resource("aws_elasticache_replication_group", values)

place(path) := plans.place("aws_elasticache_replication_group", path, {})

test_caches_without_tls_are_found if {
	rule.violations == {place(["transit_encryption_enabled"])} with input as group({"transit_encryption_enabled": false})
	rule.violations == {place(["transit_encryption_enabled"])} with input as group({})
	rule.violations == {place(["transit_encryption_mode"])} with input as group({"transit_encryption_enabled": true, "transit_encryption_mode": "preferred"})
	rule.violations == {plans.place("aws_memorydb_cluster", ["tls_enabled"], {})} with input as plans.resource("aws_memorydb_cluster", {"tls_enabled": false})
	rule.violations == {plans.place("aws_dax_cluster", ["cluster_endpoint_encryption_type"], {})} with input as plans.resource("aws_dax_cluster", {})
}

test_caches_that_ask_for_tls_pass if {
	rule.violations == set() with input as group({"transit_encryption_enabled": true, "transit_encryption_mode": "required"})
	rule.violations == set() with input as group({"global_replication_group_id": "orders"})
	rule.violations == set() with input as plans.resource("aws_memorydb_cluster", {"tls_enabled": true})
	rule.violations == set() with input as plans.resource("aws_dax_cluster", {"cluster_endpoint_encryption_type": "TLS"})
}
