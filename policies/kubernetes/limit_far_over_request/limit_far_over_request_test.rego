package rules.kubernetes.limit_far_over_request_test

import data.rules.kubernetes.limit_far_over_request

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

container(name, requests, limits) := {"name": name, "resources": {"requests": requests, "limits": limits}}

violation(resource, request, limit) := {
	"path": ["spec", "template", "spec", "containers", 0, "resources", "limits", resource],
	"params": {"who": "Container web", "resource": resource, "request": request, "limit": limit},
}

test_a_limit_far_above_is_found if {
	limit_far_over_request.violations == {violation("memory", "64Mi", "1Gi")} with input as workload({"containers": [container("web", {"cpu": "100m", "memory": "64Mi"}, {"cpu": "2", "memory": "1Gi"})]})
	limit_far_over_request.violations == {violation("cpu", "10m", 4)} with input as workload({"containers": [container("web", {"cpu": "10m"}, {"cpu": 4})]})
}

test_room_for_peaks_passes if {
	limit_far_over_request.violations == set() with input as workload({"containers": [container("web", {"cpu": "100m", "memory": "100Mi"}, {"cpu": "5", "memory": "1000Mi"})]})
}

test_no_request_is_left_to_the_rule_for_it if {
	limit_far_over_request.violations == set() with input as workload({"containers": [
		container("web", {}, {"memory": "1Gi"}),
		container("log", {"memory": "0"}, {"memory": "1Gi"}),
	]})
}

test_a_team_has_its_own_measure if {
	parameters := {"K8S-0063": {"cpu": 2, "memory": 1}}
	limit_far_over_request.violations == {violation("memory", "1Gi", "2Gi")} with input as workload({"containers": [container("web", {"cpu": "1", "memory": "1Gi"}, {"cpu": "2", "memory": "2Gi"})]}) with data.parameters as parameters
}
