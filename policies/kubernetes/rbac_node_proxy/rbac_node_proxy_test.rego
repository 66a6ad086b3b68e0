package rules.kubernetes.rbac_node_proxy_test

import data.rules.kubernetes.rbac_node_proxy

role(name, resources, verbs) := {
	"resource": {"kind": "ClusterRole", "metadata": {"name": name}, "rules": [{"apiGroups": [""], "resources": resources, "verbs": verbs}]},
	"related": {"role_bindings": []},
}

test_reaching_the_kubelet_is_found if {
	rbac_node_proxy.violations == {{"path": ["rules", 0, "resources"], "params": {"name": "web"}}} with input as role("web", ["nodes", "nodes/proxy"], ["get"])
}

test_metrics_of_nodes_and_the_platform_pass if {
	rbac_node_proxy.violations == set() with input as role("web", ["nodes", "nodes/metrics"], ["get"])
	rbac_node_proxy.violations == set() with input as role("web", ["nodes/proxy"], ["list"])
	rbac_node_proxy.violations == set() with input as role("system:kubelet-api-admin", ["nodes/proxy"], ["*"])
}
