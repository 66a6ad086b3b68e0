package rules.kubernetes.network_policy_selects_nothing_test

import data.rules.kubernetes.network_policy_selects_nothing

policy(selector, workloads, neighbours) := {
	"resource": {"kind": "NetworkPolicy", "metadata": {"name": "web"}, "spec": {"podSelector": selector}},
	"related": {"workloads": workloads, "neighbours": neighbours},
}

workload := {"kind": "Deployment"}

test_a_policy_that_misses_its_pods_is_found if {
	network_policy_selects_nothing.violations == {{"path": ["spec", "podSelector"], "params": {"policy": "web"}}} with input as policy({"matchLabels": {"app": "wep"}}, [], [workload])
}

test_a_policy_with_pods_passes if {
	network_policy_selects_nothing.violations == set() with input as policy({"matchLabels": {"app": "web"}}, [workload], [])
	network_policy_selects_nothing.applies with input as policy({"matchLabels": {"app": "web"}}, [workload], [])
}

test_policies_for_all_pods_for_operators_and_alone_are_not_asked if {
	every selector in [{}, {"matchLabels": {}}, {"matchLabels": null}, {"matchLabels": {"cnpg.io/cluster": "orders"}}] {
		network_policy_selects_nothing.violations == set() with input as policy(selector, [], [workload])
		not network_policy_selects_nothing.applies with input as policy(selector, [], [workload])
	}
	not network_policy_selects_nothing.applies with input as policy({"matchLabels": {"app": "web"}}, [], [])
}
