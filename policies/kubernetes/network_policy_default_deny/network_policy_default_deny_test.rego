package rules.kubernetes.network_policy_default_deny_test

import data.rules.kubernetes.network_policy_default_deny

policy(spec) := {"resource": {"kind": "NetworkPolicy", "metadata": {"name": "deny"}, "spec": spec}}

test_no_rules_for_all_pods_is_evidence if {
	network_policy_default_deny.evidence == {{"path": ["spec", "podSelector"], "params": {"policy": "deny"}}} with input as policy({"podSelector": {}, "policyTypes": ["Ingress"]})
}

test_rules_some_pods_or_egress_alone_are_not if {
	network_policy_default_deny.evidence == set() with input as policy({"podSelector": {}, "ingress": [{"from": [{"podSelector": {}}]}]})
	network_policy_default_deny.evidence == set() with input as policy({"podSelector": {"matchLabels": {"app": "web"}}})
	network_policy_default_deny.evidence == set() with input as policy({"podSelector": {}, "policyTypes": ["Egress"]})
}
