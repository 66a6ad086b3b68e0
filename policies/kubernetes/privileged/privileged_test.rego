package rules.kubernetes.privileged_test

import data.rules.kubernetes.privileged

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

all := {"securityContext": {"privileged": true}}

violation(list, name) := {"path": ["spec", "template", "spec", list, 0, "securityContext", "privileged"], "params": {"container": name}}

test_every_kind_of_container_is_found if {
	privileged.violations == {
		violation("containers", "web"),
		violation("initContainers", "sysctl"),
		violation("ephemeralContainers", "debug"),
	} with input as workload({
		"containers": [object.union(all, {"name": "web"}), {"name": "log"}],
		"initContainers": [object.union(all, {"name": "sysctl"})],
		"ephemeralContainers": [object.union(all, {"name": "debug"})],
	})
}

test_other_containers_pass if {
	privileged.violations == set() with input as workload({"containers": [{"name": "web", "securityContext": {"privileged": false}}, {"name": "log", "securityContext": null}, {}]})
}

test_the_pod_has_no_such_field if {
	privileged.violations == set() with input as workload({"securityContext": {"privileged": true}, "containers": [{"name": "web"}]})
}

test_what_runs_the_nodes_is_not_asked if {
	agent := {"kind": "DaemonSet", "metadata": {"name": "proxy", "namespace": "kube-system"}}
	not privileged.applies with input as {"resource": agent}
	privileged.applies with input as {"resource": object.union(agent, {"metadata": {"namespace": "shop"}})}
}
