package rules.kubernetes.network_policy_allows_all_test

import data.rules.kubernetes.network_policy_allows_all

policy(spec) := {"resource": {"kind": "NetworkPolicy", "metadata": {"name": "web"}, "spec": spec}}

found := {{"path": ["spec", "ingress", 0], "params": {"policy": "web"}}}

test_a_rule_for_everybody_is_found if {
	network_policy_allows_all.violations == found with input as policy({"podSelector": {}, "ingress": [{}]})
	network_policy_allows_all.violations == found with input as policy({"podSelector": {}, "policyTypes": ["Ingress", "Egress"], "ingress": [{}], "egress": [{}]})
	network_policy_allows_all.violations == found with input as policy({"ingress": [{"from": [{"ipBlock": {"cidr": "0.0.0.0/0"}}]}]})
}

test_a_policy_of_cilium_for_everybody_is_found if {
	network_policy_allows_all.violations == found with input as {"resource": {"kind": "CiliumNetworkPolicy", "metadata": {"name": "web"}, "spec": {"ingress": [{"fromEntities": ["all"]}]}}}
}

test_restrictions_pass if {
	network_policy_allows_all.violations == set() with input as policy({"podSelector": {}, "policyTypes": ["Ingress"]})
	network_policy_allows_all.violations == set() with input as policy({"ingress": [{"ports": [{"port": 443}]}], "egress": [{}]})
}

test_egress_that_is_closed_or_allowed_on_purpose_passes if {
	network_policy_allows_all.violations == set() with input as policy({"policyTypes": ["Ingress", "Egress"], "ingress": [{}], "egress": []})
	network_policy_allows_all.violations == set() with input as policy({"policyTypes": ["Egress"], "egress": [{}]})
}
