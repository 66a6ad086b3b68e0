package rules.kubernetes.network_policy_missing_test

import data.rules.kubernetes.network_policy_missing

deployment(spec, policies) := {
	"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}},
	"related": {"network_policies": policies},
}

policy(spec) := {"kind": "NetworkPolicy", "spec": spec}

restricting := policy({"ingress": [{"from": [{"podSelector": {"matchLabels": {"app": "gateway"}}}]}]})

found(direction) := {{"path": ["spec", "template", "metadata", "labels"], "params": {"direction": direction, "workload": "web"}}}

test_pods_that_no_policy_selects_are_found if {
	network_policy_missing.violations == found("ingress") with input as deployment({}, [])
}

test_a_policy_that_closes_the_other_direction_is_not_enough if {
	network_policy_missing.violations == found("ingress") with input as deployment({}, [policy({"policyTypes": ["Egress"]})])
}

test_a_policy_that_lets_everybody_in_undoes_the_others if {
	network_policy_missing.violations == found("ingress") with input as deployment({}, [restricting, policy({"ingress": [{}]})])
}

test_a_policy_that_restricts_passes if {
	network_policy_missing.violations == set() with input as deployment({}, [restricting])
	network_policy_missing.violations == set() with input as deployment({}, [{"kind": "CiliumNetworkPolicy", "spec": {"ingress": [{}]}}])
}

test_a_team_may_ask_for_both_directions if {
	both := {"K8S-0250": {"directions": ["Ingress", "Egress"]}}
	network_policy_missing.violations == found("egress") with input as deployment({}, [restricting]) with data.parameters as both
	network_policy_missing.violations == set() with input as deployment({}, [policy({"policyTypes": ["Ingress", "Egress"]})]) with data.parameters as both
}

test_pods_in_the_network_of_their_node_and_hooks_are_not_asked if {
	not network_policy_missing.applies with input as deployment({"hostNetwork": true}, [])
	not network_policy_missing.applies with input as {"resource": {"kind": "Pod", "metadata": {"annotations": {"helm.sh/hook": "test"}}}}
	network_policy_missing.violations == set() with input as deployment({"hostNetwork": true}, [])
	network_policy_missing.applies with input as deployment({}, [])
}

test_a_pod_without_a_name_is_found if {
	network_policy_missing.violations == {{"path": ["metadata", "labels"], "params": {"direction": "ingress", "workload": ""}}} with input as {"resource": {"kind": "Pod", "spec": {}}, "related": {"network_policies": []}}
}
