package rules.kubernetes.memory_limit_test

import data.rules.kubernetes.memory_limit

pod(containers) := {"resource": {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "web"}, "spec": {"containers": containers}}}

test_a_container_without_a_memory_limit_is_found if {
	memory_limit.violations == {{"path": ["spec", "containers", 0, "resources", "limits", "memory"], "params": {"container": "web"}}} with input as pod([{"name": "web", "image": "web:1.0"}])
}

test_a_container_with_a_memory_limit_passes if {
	memory_limit.violations == set() with input as pod([{"name": "web", "resources": {"limits": {"memory": "64Mi"}}}])
}

test_the_limit_of_the_pod_holds_for_its_containers if {
	memory_limit.violations == set() with input as {"resource": {"apiVersion": "v1", "kind": "Pod", "spec": {"resources": {"limits": {"memory": "1Gi"}}, "containers": [{"name": "web"}]}}}
}

test_the_default_of_the_namespaces_limit_range_is_a_limit if {
	limit_range := {"kind": "LimitRange", "spec": {"limits": [{"type": "Container", "default": {"memory": "256Mi"}}]}}
	memory_limit.violations == set() with input as object.union(pod([{"name": "web"}]), {"related": {"limit_ranges": [limit_range]}})
}
