package rules.terraform.google_tls_broken_test

import data.lib.plans_test as plans
import data.rules.terraform.google_tls_broken as rule

test_old_versions_are_found if {
	rule.violations == {plans.place("google_compute_ssl_policy", ["min_tls_version"], {})} with input as plans.resource("google_compute_ssl_policy", {"min_tls_version": "TLS_1_0"})
	rule.violations == {plans.place("google_compute_ssl_policy", ["min_tls_version"], {})} with input as plans.resource("google_compute_ssl_policy", {"profile": "MODERN"})
}

test_a_proxy_without_a_policy_is_found if {
	rule.violations == {plans.place("google_compute_target_https_proxy", ["ssl_policy"], {})} with input as plans.resource("google_compute_target_https_proxy", {"name": "web"})
}

test_newer_versions_pass if {
	rule.violations == set() with input as plans.resource("google_compute_ssl_policy", {"min_tls_version": "TLS_1_2"})
	rule.violations == set() with input as plans.referring("google_compute_target_https_proxy", {}, {"ssl_policy": ["google_compute_ssl_policy.web"]})
	rule.violations == set() with input as plans.resource("google_compute_target_https_proxy", {"ssl_policy": "projects/example/global/sslPolicies/web"})
}
