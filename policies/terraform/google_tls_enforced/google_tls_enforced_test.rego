package rules.terraform.google_tls_enforced_test

import data.lib.plans_test as plans
import data.rules.terraform.google_tls_enforced as rule

test_a_policy_in_use_is_evidence if {
	rule.evidence == {plans.place("google_compute_ssl_policy", ["min_tls_version"], {})} with input as plans.related("google_compute_ssl_policy", {"min_tls_version": "TLS_1_3"}, {"referrers": [plans.referrer("google_compute_target_https_proxy", {}, "ssl_policy", "google_compute_ssl_policy")]})
}

test_an_older_version_or_an_idle_policy_is_not if {
	rule.evidence == set() with input as plans.resource("google_compute_ssl_policy", {"min_tls_version": "TLS_1_3"})
	rule.evidence == set() with input as plans.related("google_compute_ssl_policy", {"min_tls_version": "TLS_1_2"}, {"referrers": [plans.referrer("google_compute_target_https_proxy", {}, "ssl_policy", "google_compute_ssl_policy")]})
}
