package lib.resources_test

import data.lib.resources

pod(spec) := {"resource": {"kind": "Pod", "spec": spec}}

container(settings) := pod({"containers": [{"name": "web", "resources": settings}]})

figure(who, of, quantity, number, path) := {"who": who, "of": of, "resource": "cpu", "quantity": quantity, "number": number, "path": path}

test_figures_of_containers_and_of_the_pod_are_listed if {
	resources.figures == [
		figure("Container web", "requests", "250m", 0.25, ["spec", "containers", 0, "resources", "requests", "cpu"]),
		figure("Container setup", "limits", 2, 2, ["spec", "initContainers", 0, "resources", "limits", "cpu"]),
		figure("The pod", "limits", "4", 4, ["spec", "resources", "limits", "cpu"]),
	] with input as pod({
		"resources": {"limits": {"cpu": "4"}},
		"containers": [{"name": "web", "resources": {"requests": {"cpu": "250m", "memory": "${MEMORY}"}, "limits": null}}, {"name": "log"}],
		"initContainers": [{"name": "setup", "resources": {"limits": {"cpu": 2}}}],
		"ephemeralContainers": [{"name": "debug", "resources": {"limits": {"cpu": 2}}}],
	})
}

test_a_request_is_compared_with_its_limit if {
	resources.pairs == [{
		"who": "Container web",
		"resource": "cpu",
		"request": "250m",
		"limit": 1,
		"ratio": 4,
		"path": ["spec", "containers", 0, "resources"],
	}] with input as container({"requests": {"cpu": "250m", "memory": "1Gi", "a": 0}, "limits": {"cpu": 1, "a": 1, "b": 1}})
}

test_what_is_written_alike_is_alike if {
	[pair.ratio | some pair in resources.pairs] == [1] with input as container({"requests": {"memory": "1Gi", "a": 0}, "limits": {"memory": "1Gi", "a": 0}})
}

reserved if resources.reserved({"value": input.resource.spec.containers[0]}, "cpu")

limited if resources.limited({"value": input.resource.spec.containers[0]}, "cpu")

test_a_request_or_a_limit_reserves if {
	reserved with input as container({"requests": {"cpu": "1"}})
	reserved with input as container({"requests": null, "limits": {"cpu": "1"}})
	reserved with input as container({"requests": {"cpu": "${CPU}"}})
}

test_zero_nothing_and_another_resource_reserve_nothing if {
	not reserved with input as container({"requests": {"cpu": 0}, "limits": {"cpu": "1"}})
	not reserved with input as container({"requests": {"cpu": null}, "limits": {"memory": "1Gi"}})
	not reserved with input as container(null)
}

test_only_a_limit_limits if {
	limited with input as container({"limits": {"cpu": "1"}})
	not limited with input as container({"requests": {"cpu": "1"}, "limits": {"cpu": "0"}})
}

test_the_pods_figures_hold_for_its_containers if {
	spec := {"resources": {"limits": {"cpu": "1"}}, "containers": [{"name": "web"}]}
	reserved with input as pod(spec)
	limited with input as pod(spec)
}

with_range(limit) := object.union(container({}), {"related": {"limit_ranges": [{"spec": {"limits": [limit]}}]}})

test_defaults_of_the_namespace_hold_for_its_containers if {
	reserved with input as with_range({"type": "Container", "defaultRequest": {"cpu": "1"}})
	not limited with input as with_range({"type": "Container", "defaultRequest": {"cpu": "1"}})
	reserved with input as with_range({"type": "Container", "default": {"cpu": "1"}})
	limited with input as with_range({"type": "Container", "default": {"cpu": "1"}})
	not limited with input as with_range({"type": "Pod", "default": {"cpu": "1"}})
}
