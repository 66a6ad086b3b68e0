package rules.terraform.google_redis_auth_test

import data.lib.plans_test as plans
import data.rules.terraform.google_redis_auth as rule

test_no_sign_in_is_found if {
	rule.violations == {plans.place("google_redis_instance", ["auth_enabled"], {})} with input as plans.resource("google_redis_instance", {"auth_enabled": false})
	rule.violations == {plans.place("google_redis_instance", ["auth_enabled"], {})} with input as plans.resource("google_redis_instance", {})
	rule.violations == {plans.place("google_redis_cluster", ["authorization_mode"], {})} with input as plans.resource("google_redis_cluster", {"authorization_mode": "AUTH_MODE_DISABLED"})
}

test_a_sign_in_passes if {
	rule.violations == set() with input as plans.resource("google_redis_instance", {"auth_enabled": true})
	rule.violations == set() with input as plans.resource("google_redis_cluster", {"authorization_mode": "AUTH_MODE_IAM_AUTH"})
}
