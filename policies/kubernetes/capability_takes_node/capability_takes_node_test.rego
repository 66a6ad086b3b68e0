package rules.kubernetes.capability_takes_node_test

import data.rules.kubernetes.capability_takes_node

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

adding(capabilities) := workload({"containers": [{"name": "web", "securityContext": {"capabilities": {"add": capabilities}}}]})

violation(list, i, name, capability) := {
	"path": ["spec", "template", "spec", list, 0, "securityContext", "capabilities", "add", i],
	"params": {"container": name, "capability": capability},
}

test_the_ones_that_hand_over_the_node_are_found if {
	capability_takes_node.violations == {violation("containers", 0, "web", "SYS_ADMIN"), violation("containers", 2, "web", "BPF")} with input as adding(["SYS_ADMIN", "CHOWN", "BPF"])
}

test_runtimes_take_them_in_any_case_and_with_a_prefix if {
	capability_takes_node.violations == {violation("containers", 0, "web", "ALL"), violation("containers", 1, "web", "SYS_MODULE")} with input as adding(["all", "CAP_SYS_MODULE"])
}

test_every_kind_of_container_is_judged if {
	context := {"securityContext": {"capabilities": {"add": ["SYS_PTRACE"]}}}
	capability_takes_node.violations == {violation("initContainers", 0, "setup", "SYS_PTRACE"), violation("ephemeralContainers", 0, "debug", "SYS_PTRACE")} with input as workload({
		"initContainers": [object.union(context, {"name": "setup"})],
		"ephemeralContainers": [object.union(context, {"name": "debug"})],
	})
}

test_others_and_none_pass if {
	capability_takes_node.violations == set() with input as adding(["NET_BIND_SERVICE", "NET_ADMIN"])
	capability_takes_node.violations == set() with input as adding(null)
	capability_takes_node.violations == set() with input as adding([7, {}])
	capability_takes_node.violations == set() with input as workload({"containers": [{"name": "web"}]})
}

test_what_runs_the_nodes_is_not_asked if {
	agent := {"kind": "DaemonSet", "metadata": {"name": "proxy", "namespace": "kube-system"}}
	not capability_takes_node.applies with input as {"resource": agent}
	capability_takes_node.applies with input as {"resource": object.union(agent, {"metadata": {"namespace": "shop"}})}
}
