package rules.kubernetes.network_policy_restricts_test

import data.rules.kubernetes.network_policy_restricts

policy(spec) := {"resource": {"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "metadata": {"name": "web"}, "spec": spec}}

calico(spec) := {"resource": {"apiVersion": "projectcalico.org/v3", "kind": "GlobalNetworkPolicy", "metadata": {"name": "web"}, "spec": spec}}

found := {{"path": ["spec"], "params": {"policy": "web"}}}

test_a_denial_and_a_list_are_evidence if {
	network_policy_restricts.evidence == found with input as policy({"podSelector": {}, "policyTypes": ["Ingress", "Egress"]})
	network_policy_restricts.evidence == found with input as policy({"ingress": [{"from": [{"podSelector": {}}]}]})
}

test_a_policy_that_allows_everything_is_not if {
	network_policy_restricts.evidence == set() with input as policy({"ingress": [{}]})
}

test_policies_of_calico if {
	network_policy_restricts.evidence == found with input as calico({"types": ["Ingress"], "ingress": [{"action": "Allow", "source": {"selector": "app == 'web'"}}]})
	network_policy_restricts.evidence == set() with input as calico({"types": ["Ingress"], "ingress": [{"action": "Allow"}]})
	network_policy_restricts.evidence == set() with input as calico({})
}
