package rules.kubernetes.network_policy_without_selector_test

import data.rules.kubernetes.network_policy_without_selector

policy(spec) := {"resource": {"kind": "NetworkPolicy", "metadata": {"name": "web"}, "spec": spec}}

found := {{"path": ["spec", "podSelector"], "params": {"policy": "web"}}}

test_a_policy_without_a_selector_is_found if {
	network_policy_without_selector.violations == found with input as policy({"policyTypes": ["Ingress"]})
	network_policy_without_selector.violations == found with input as policy({"podSelector": null})
}

test_an_empty_selector_is_a_statement if {
	network_policy_without_selector.violations == set() with input as policy({"podSelector": {}})
	network_policy_without_selector.violations == set() with input as policy({"podSelector": {"matchLabels": {"app": "web"}}})
}
