package rules.terraform.aws_tls_enforced_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_tls_enforced as rule

domain(policy) := plans.resource("aws_api_gateway_domain_name", {"security_policy": policy})

test_tls_1_3_is_evidence if {
	policy := "SecurityPolicy_TLS13_1_3_2025_09"
	rule.evidence == {plans.place("aws_api_gateway_domain_name", ["security_policy"], {"policy": policy})} with input as domain(policy)
}

test_tls_1_2_is_none if {
	rule.evidence == set() with input as domain("TLS_1_2")
}
