package rules.kubernetes.capability_beyond_baseline_test

import data.rules.kubernetes.capability_beyond_baseline

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

adding(capabilities) := workload({"containers": [{"name": "web", "securityContext": {"capabilities": {"add": capabilities}}}]})

violation(list, i, name, capability) := {
	"path": ["spec", "template", "spec", list, 0, "securityContext", "capabilities", "add", i],
	"params": {"container": name, "capability": capability},
}

test_what_the_baseline_leaves_out_is_found if {
	capability_beyond_baseline.violations == {violation("containers", 0, "web", "NET_ADMIN"), violation("containers", 1, "web", "NET_RAW")} with input as adding(["net_admin", "NET_RAW", "CHOWN"])
}

test_an_init_container_is_found if {
	context := {"name": "rules", "securityContext": {"capabilities": {"add": ["NET_ADMIN"]}}}
	capability_beyond_baseline.violations == {violation("initContainers", 0, "rules", "NET_ADMIN")} with input as workload({"initContainers": [context]})
}

test_what_the_baseline_allows_passes if {
	capability_beyond_baseline.violations == set() with input as adding(["AUDIT_WRITE", "CAP_SYS_CHROOT", "kill"])
}

test_what_hands_over_the_node_is_found_by_the_rule_for_it if {
	capability_beyond_baseline.violations == set() with input as adding(["ALL", "SYS_ADMIN"])
}

test_what_runs_the_nodes_is_not_asked if {
	agent := {"kind": "DaemonSet", "metadata": {"name": "proxy", "namespace": "kube-system"}}
	not capability_beyond_baseline.applies with input as {"resource": agent}
	capability_beyond_baseline.applies with input as {"resource": object.union(agent, {"metadata": {"namespace": "shop"}})}
}
