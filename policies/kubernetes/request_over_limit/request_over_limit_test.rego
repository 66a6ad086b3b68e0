package rules.kubernetes.request_over_limit_test

import data.rules.kubernetes.request_over_limit

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

container(name, requests, limits) := {"name": name, "resources": {"requests": requests, "limits": limits}}

test_a_request_above_its_limit_is_found if {
	request_over_limit.violations == {
		{
			"path": ["spec", "template", "spec", "containers", 0, "resources", "requests", "memory"],
			"params": {"who": "Container web", "resource": "memory", "request": "1Gi", "limit": "1G"},
		},
		{
			"path": ["spec", "template", "spec", "initContainers", 0, "resources", "requests", "cpu"],
			"params": {"who": "Container setup", "resource": "cpu", "request": 2, "limit": "500m"},
		},
	} with input as workload({
		"containers": [container("web", {"cpu": "100m", "memory": "1Gi"}, {"cpu": "1", "memory": "1G"})],
		"initContainers": [container("setup", {"cpu": 2}, {"cpu": "500m"})],
	})
}

test_the_pods_own_figures_are_compared if {
	params := {"who": "The pod", "resource": "memory", "request": "2Gi", "limit": "1Gi"}
	path := ["spec", "template", "spec", "resources", "requests", "memory"]
	request_over_limit.violations == {{"path": path, "params": params}} with input as workload({"resources": {"requests": {"memory": "2Gi"}, "limits": {"memory": "1Gi"}}})
}

test_the_same_amount_in_other_units_passes if {
	request_over_limit.violations == set() with input as workload({"containers": [container("web", {"cpu": "100m", "memory": "1024Mi"}, {"cpu": 0.1, "memory": "1Gi"})]})
}

test_a_request_or_limit_alone_and_placeholders_pass if {
	request_over_limit.violations == set() with input as workload({"containers": [
		container("web", {"cpu": 2}, {"memory": "1Gi"}),
		container("log", {"cpu": 2}, {"cpu": "${CPU}"}),
		{"name": "none", "resources": null},
	]})
}
