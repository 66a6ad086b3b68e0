package rules.terraform.google_waf_preview_test

import data.lib.plans_test as plans
import data.rules.terraform.google_waf_preview as rule

test_rules_in_preview_are_found if {
	rule.violations == {plans.place("google_compute_security_policy", ["rule", 1, "preview"], {})} with input as plans.resource("google_compute_security_policy", {"rule": [{"action": "deny(403)", "priority": 1000, "preview": false, "match": [{"expr": [{"expression": "evaluatePreconfiguredWaf('sqli-v33-stable')"}]}]}, {"action": "deny(403)", "priority": 1000, "preview": true, "match": [{"expr": [{"expression": "evaluatePreconfiguredWaf('sqli-v33-stable')"}]}]}]})
	rule.violations == {plans.place("google_compute_security_policy_rule", ["preview"], {})} with input as plans.resource("google_compute_security_policy_rule", {"preview": true})
}

test_rules_in_force_pass if {
	rule.violations == set() with input as plans.resource("google_compute_security_policy", {"rule": [{"action": "deny(403)", "priority": 1000, "preview": false, "match": [{"expr": [{"expression": "evaluatePreconfiguredWaf('sqli-v33-stable')"}]}]}]})
	rule.violations == set() with input as plans.resource("google_compute_security_policy_rule", {"action": "deny(403)"})
}
