package rules.kubernetes.capabilities_kept_test

import data.rules.kubernetes.capabilities_kept

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

dropping(capabilities) := {"securityContext": {"capabilities": {"drop": capabilities}}}

violation(list, i, name) := {"path": ["spec", "template", "spec", list, i, "securityContext", "capabilities", "drop"], "params": {"container": name}}

test_a_container_that_drops_none_or_some_is_found if {
	capabilities_kept.violations == {
		violation("containers", 0, "web"),
		violation("containers", 1, "log"),
		violation("initContainers", 0, "setup"),
		violation("ephemeralContainers", 0, "debug"),
	} with input as workload({
		"securityContext": {"capabilities": {"drop": ["ALL"]}},
		"containers": [{"name": "web"}, object.union({"name": "log"}, dropping(["NET_RAW"])), object.union({"name": "safe"}, dropping(["ALL"]))],
		"initContainers": [object.union({"name": "setup"}, dropping(null))],
		"ephemeralContainers": [{"name": "debug", "securityContext": null}],
	})
}

test_a_container_that_drops_all_in_any_case_passes if {
	capabilities_kept.violations == set() with input as workload({"containers": [
		object.union({"name": "web"}, dropping(["all"])),
		object.union({"name": "log"}, dropping(["CHOWN", "ALL"])),
	]})
}

test_a_privileged_container_is_left_to_its_rule if {
	capabilities_kept.violations == set() with input as workload({"containers": [{"name": "web", "securityContext": {"privileged": true}}]})
}

test_windows_is_not_asked if {
	not capabilities_kept.applies with input as workload({"os": {"name": "windows"}})
	capabilities_kept.applies with input as workload({})
}
