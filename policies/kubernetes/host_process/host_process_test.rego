package rules.kubernetes.host_process_test

import data.rules.kubernetes.host_process

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

on_host := {"windowsOptions": {"hostProcess": true}}

violation(path, name) := {"path": array.concat(["spec", "template", "spec"], path), "params": {"container": name}}

test_every_container_on_the_host_is_found if {
	host_process.violations == {
		violation(["containers", 0, "securityContext", "windowsOptions", "hostProcess"], "web"),
		violation(["initContainers", 0, "securityContext", "windowsOptions", "hostProcess"], "setup"),
		violation(["ephemeralContainers", 0, "securityContext", "windowsOptions", "hostProcess"], "debug"),
	} with input as workload({
		"containers": [{"name": "web", "securityContext": on_host}, {"name": "log"}],
		"initContainers": [{"name": "setup", "securityContext": on_host}],
		"ephemeralContainers": [{"name": "debug", "securityContext": on_host}],
	})
}

test_what_the_pod_says_holds_for_containers_that_say_nothing if {
	host_process.violations == {violation(["securityContext", "windowsOptions", "hostProcess"], "web")} with input as workload({
		"securityContext": on_host,
		"containers": [{"name": "web", "securityContext": {"windowsOptions": {"runAsUserName": "NT AUTHORITY\\SYSTEM"}}}, {"name": "log", "securityContext": {"windowsOptions": {"hostProcess": false}}}],
	})
}

test_ordinary_containers_pass if {
	host_process.violations == set() with input as workload({"containers": [{"name": "web"}, {"name": "log", "securityContext": null}]})
}

test_what_runs_the_nodes_is_not_asked if {
	agent := {"kind": "DaemonSet", "metadata": {"name": "proxy", "namespace": "kube-system"}}
	not host_process.applies with input as {"resource": agent}
	host_process.applies with input as {"resource": object.union(agent, {"metadata": {"namespace": "shop"}})}
}
