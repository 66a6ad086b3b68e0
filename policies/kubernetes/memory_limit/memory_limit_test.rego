package rules.kubernetes.memory_limit_test

import data.rules.kubernetes.memory_limit

pod(containers) := {"resource": {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "web"}, "spec": {"containers": containers}}}

test_a_container_without_a_memory_limit_is_found if {
	memory_limit.violations == {{"path": ["spec", "containers", 0, "resources", "limits", "memory"], "params": {"container": "web"}}} with input as pod([{"name": "web", "image": "web:1.0"}])
}

test_a_container_with_a_memory_limit_passes if {
	memory_limit.violations == set() with input as pod([{"name": "web", "resources": {"limits": {"memory": "64Mi"}}}])
}
