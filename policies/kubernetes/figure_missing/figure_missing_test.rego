package rules.kubernetes.figure_missing_test

import data.rules.kubernetes.figure_missing

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

violation(list, i, name, resource) := {
	"path": ["spec", "template", "spec", list, i, "resources", "requests", resource],
	"params": {"container": name, "resource": resource, "figure": "request"},
}

test_each_figure_that_is_missing_is_found if {
	figure_missing.violations == {
		violation("containers", 0, "web", "cpu"),
		violation("containers", 0, "web", "memory"),
		violation("containers", 1, "log", "cpu"),
		violation("initContainers", 0, "setup", "memory"),
	} with input as workload({
		"containers": [{"name": "web"}, {"name": "log", "resources": {"requests": {"memory": "64Mi"}, "limits": null}}],
		"initContainers": [{"name": "setup", "resources": {"requests": {"cpu": "100m"}}}],
		"ephemeralContainers": [{"name": "debug"}],
	})
}

test_zero_is_no_request if {
	figure_missing.violations == {violation("containers", 0, "web", "cpu")} with input as workload({"containers": [{
		"name": "web",
		"resources": {"requests": {"cpu": "0", "memory": "1Gi"}, "limits": {"cpu": 1}},
	}]})
}

test_a_limit_is_taken_for_the_request if {
	figure_missing.violations == set() with input as workload({"containers": [{"name": "web", "resources": {"limits": {"cpu": "1", "memory": "64Mi"}}}]})
}

test_requests_of_the_pod_or_of_the_namespace_are_enough if {
	figure_missing.violations == set() with input as workload({"resources": {"requests": {"cpu": 1, "memory": "1Gi"}}, "containers": [{"name": "web"}]})
	limit := {"type": "Container", "defaultRequest": {"cpu": "100m"}, "default": {"memory": "1Gi"}}
	related := {"related": {"limit_ranges": [{"kind": "LimitRange", "spec": {"limits": [limit]}}]}}
	figure_missing.violations == set() with input as object.union(workload({"containers": [{"name": "web"}]}), related)
}

test_a_team_may_ask_for_limits_too if {
	path := ["spec", "template", "spec", "containers", 0, "resources", "limits", "cpu"]
	figure_missing.violations == {{"path": path, "params": {"container": "web", "resource": "cpu", "figure": "limit"}}} with input as workload({"containers": [
		{"name": "web", "resources": {"requests": {"cpu": "1"}}},
		{"name": "log", "resources": {"limits": {"cpu": "1"}}},
	]})
		with data.parameters as {"K8S-0060": {"requests": [], "limits": ["cpu"]}}
}

test_a_placeholder_is_a_figure if {
	figure_missing.violations == set() with input as workload({"containers": [{"name": "web", "resources": {"requests": {"cpu": "${CPU}", "memory": "${MEMORY}"}}}]})
}
