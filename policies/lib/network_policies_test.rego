package lib.network_policies_test

import data.lib.network_policies

policy(spec) := {"kind": "NetworkPolicy", "spec": spec}

cilium(spec) := {"kind": "CiliumNetworkPolicy", "spec": spec}

test_types_name_the_closed_directions if {
	network_policies.isolates(policy({"policyTypes": ["Egress"]}), "Egress")
	not network_policies.isolates(policy({"policyTypes": ["Egress"]}), "Ingress")
}

test_without_types_the_rules_tell if {
	network_policies.isolates(policy({}), "Ingress")
	not network_policies.isolates(policy({}), "Egress")
	network_policies.isolates(policy({"egress": []}), "Egress")
}

test_a_policy_of_cilium_closes_what_it_has_rules_for if {
	network_policies.isolates(cilium({"ingress": []}), "Ingress")
	not network_policies.isolates(cilium({"ingress": []}), "Egress")
}

test_rules_without_peers_and_ports_are_open if {
	network_policies.open_rules(policy({"ingress": [{"from": [{"podSelector": {}}]}, {}]}), "Ingress") == [["spec", "ingress", 1]]
	network_policies.opens(policy({"ingress": [{"from": [], "ports": null}]}), "Ingress")
	network_policies.opens(policy({"egress": [{}]}), "Egress")
}

test_the_whole_internet_without_exceptions_is_open if {
	network_policies.opens(policy({"ingress": [{"from": [{"ipBlock": {"cidr": "0.0.0.0/0"}}]}]}), "Ingress")
	not network_policies.opens(policy({"ingress": [{"from": [{"ipBlock": {"cidr": "0.0.0.0/0", "except": ["10.0.0.0/8"]}}]}]}), "Ingress")
	not network_policies.opens(policy({"ingress": [{"from": [{"ipBlock": {"cidr": "0.0.0.0/0"}}], "ports": [{"port": 443}]}]}), "Ingress")
}

test_a_port_or_a_peer_is_not_open if {
	not network_policies.opens(policy({"ingress": [{"ports": [{"port": 443}]}]}), "Ingress")
	not network_policies.opens(policy({"ingress": []}), "Ingress")
	not network_policies.opens(policy({"policyTypes": ["Egress"], "ingress": [{}]}), "Ingress")
}

test_all_entities_of_cilium_are_open if {
	network_policies.opens(cilium({"ingress": [{"fromEntities": ["all"]}]}), "Ingress")
	not network_policies.opens(cilium({"ingress": [{"fromEntities": ["cluster"]}]}), "Ingress")
	not network_policies.opens(cilium({"ingress": [{}]}), "Ingress")
}
