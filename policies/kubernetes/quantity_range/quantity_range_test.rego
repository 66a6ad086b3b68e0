package rules.kubernetes.quantity_range_test

import data.rules.kubernetes.quantity_range

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

container(name, requests, limits) := {"name": name, "resources": {"requests": requests, "limits": limits}}

violation(figure, resource, quantity) := {
	"path": ["spec", "template", "spec", "containers", 0, "resources", concat("", [figure, "s"]), resource],
	"params": {"who": "Container web", "figure": figure, "resource": resource, "quantity": quantity},
}

test_units_that_are_missing_or_wrong_are_found if {
	quantity_range.violations == {
		violation("request", "memory", "128m"),
		violation("limit", "memory", 512),
		violation("request", "cpu", 500),
		violation("limit", "cpu", "500Mi"),
	} with input as workload({"containers": [container("web", {"cpu": 500, "memory": "128m"}, {"cpu": "500Mi", "memory": 512})]})
}

test_a_limit_of_zero_and_less_than_zero_are_found if {
	quantity_range.violations == {
		violation("limit", "memory", "0"),
		violation("limit", "ephemeral-storage", "10"),
		violation("request", "cpu", "-1"),
	} with input as workload({"containers": [container("web", {"cpu": "-1"}, {"memory": "0", "ephemeral-storage": "10"})]})
}

test_the_pods_own_figures_are_judged if {
	params := {"who": "The pod", "figure": "limit", "resource": "memory", "quantity": "2"}
	path := ["spec", "template", "spec", "resources", "limits", "memory"]
	quantity_range.violations == {{"path": path, "params": params}} with input as workload({"resources": {"limits": {"memory": "2"}}})
}

test_small_and_large_machines_pass if {
	quantity_range.violations == set() with input as workload({"containers": [
		container("web", {"cpu": "5m", "memory": "8Mi"}, {"cpu": 192, "memory": "4Ti", "nvidia.com/gpu": 8}),
		container("log", {"cpu": 0, "memory": "0"}, {"cpu": "0.5", "memory": "67108864"}),
		container("none", null, {"cpu": "${CPU}"}),
	]})
}

test_a_team_has_its_own_ranges if {
	parameters := {"K8S-0064": {"requests": {}, "limits": {"memory": {"max": "1Gi"}}}}
	quantity_range.violations == {violation("limit", "memory", "2Gi")} with input as workload({"containers": [
		container("web", {"memory": 1}, {"memory": "2Gi"}),
		container("log", {}, {"memory": "1Gi"}),
	]})
		with data.parameters as parameters
}
