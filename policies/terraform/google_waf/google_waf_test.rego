package rules.terraform.google_waf_test

import data.lib.plans_test as plans
import data.rules.terraform.google_waf as rule

test_a_policy_that_blocks_is_evidence if {
	rule.evidence == {plans.place("google_compute_security_policy", ["rule", 0, "action"], {})} with input as plans.related("google_compute_security_policy", {"rule": [{"action": "deny(403)", "priority": 1000, "preview": false, "match": [{"expr": [{"expression": "evaluatePreconfiguredWaf('sqli-v33-stable')"}]}]}]}, {"referrers": [plans.referrer("google_compute_backend_service", {}, "security_policy", "google_compute_security_policy")]})
}

test_idle_previewed_and_plain_policies_are_not if {
	rule.evidence == set() with input as plans.resource("google_compute_security_policy", {"rule": [{"action": "deny(403)", "priority": 1000, "preview": false, "match": [{"expr": [{"expression": "evaluatePreconfiguredWaf('sqli-v33-stable')"}]}]}]})
	rule.evidence == set() with input as plans.related("google_compute_security_policy", {"rule": [{"action": "deny(403)", "priority": 1000, "preview": true, "match": [{"expr": [{"expression": "evaluatePreconfiguredWaf('sqli-v33-stable')"}]}]}]}, {"referrers": [plans.referrer("google_compute_backend_service", {}, "security_policy", "google_compute_security_policy")]})
	rule.evidence == set() with input as plans.related("google_compute_security_policy", {"rule": [{"action": "allow", "match": [{"versioned_expr": "SRC_IPS_V1"}]}]}, {"referrers": [plans.referrer("google_compute_backend_service", {}, "security_policy", "google_compute_security_policy")]})
}
