package rules.terraform.google_redis_transit_test

import data.lib.plans_test as plans
import data.rules.terraform.google_redis_transit as rule

test_plain_connections_are_found if {
	rule.violations == {plans.place("google_redis_instance", ["transit_encryption_mode"], {})} with input as plans.resource("google_redis_instance", {"transit_encryption_mode": "DISABLED"})
	rule.violations == {plans.place("google_redis_cluster", ["transit_encryption_mode"], {})} with input as plans.resource("google_redis_cluster", {})
}

test_tls_passes if {
	rule.violations == set() with input as plans.resource("google_redis_instance", {"transit_encryption_mode": "SERVER_AUTHENTICATION"})
	rule.violations == set() with input as plans.resource("google_redis_cluster", {"transit_encryption_mode": "TRANSIT_ENCRYPTION_MODE_SERVER_AUTHENTICATION"})
}
