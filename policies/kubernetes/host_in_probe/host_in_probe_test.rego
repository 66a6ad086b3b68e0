package rules.kubernetes.host_in_probe_test

import data.rules.kubernetes.host_in_probe

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

violation(list, path, handler) := {
	"path": array.concat(["spec", "template", "spec", list, 0], path),
	"params": {"container": "web", "handler": handler, "host": "10.0.0.1"},
}

elsewhere := {"host": "10.0.0.1", "port": 80}

test_every_probe_and_hook_is_judged if {
	host_in_probe.violations == {
		violation("containers", ["livenessProbe", "httpGet", "host"], "livenessProbe"),
		violation("containers", ["readinessProbe", "tcpSocket", "host"], "readinessProbe"),
		violation("containers", ["startupProbe", "httpGet", "host"], "startupProbe"),
		violation("containers", ["lifecycle", "postStart", "httpGet", "host"], "postStart"),
		violation("containers", ["lifecycle", "preStop", "tcpSocket", "host"], "preStop"),
	} with input as workload({"containers": [{
		"name": "web",
		"livenessProbe": {"httpGet": elsewhere},
		"readinessProbe": {"tcpSocket": elsewhere},
		"startupProbe": {"httpGet": elsewhere},
		"lifecycle": {"postStart": {"httpGet": elsewhere}, "preStop": {"tcpSocket": elsewhere}},
	}]})
}

test_sidecars_and_ephemeral_containers_are_judged if {
	host_in_probe.violations == {
		violation("initContainers", ["livenessProbe", "tcpSocket", "host"], "livenessProbe"),
		violation("ephemeralContainers", ["livenessProbe", "tcpSocket", "host"], "livenessProbe"),
	} with input as workload({
		"initContainers": [{"name": "web", "restartPolicy": "Always", "livenessProbe": {"tcpSocket": elsewhere}}],
		"ephemeralContainers": [{"name": "web", "livenessProbe": {"tcpSocket": elsewhere}}],
	})
}

test_a_handler_without_a_host_passes if {
	host_in_probe.violations == set() with input as workload({"containers": [
		{"name": "web", "livenessProbe": {"httpGet": {"host": "", "port": 80}}, "readinessProbe": {"tcpSocket": {"host": null}}},
		{"name": "log", "livenessProbe": null, "lifecycle": {"preStop": {"exec": {"command": ["stop"]}}}},
	]})
}

test_what_runs_the_nodes_is_not_asked if {
	agent := {"kind": "DaemonSet", "metadata": {"name": "proxy", "namespace": "kube-system"}}
	not host_in_probe.applies with input as {"resource": agent}
	host_in_probe.applies with input as {"resource": object.union(agent, {"metadata": {"namespace": "shop"}})}
}
