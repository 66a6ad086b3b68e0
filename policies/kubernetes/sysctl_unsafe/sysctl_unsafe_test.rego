package rules.kubernetes.sysctl_unsafe_test

import data.rules.kubernetes.sysctl_unsafe

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

setting(sysctls) := workload({"securityContext": {"sysctls": [{"name": name, "value": "1"} | some name in sysctls]}})

violation(i, name) := {"path": ["spec", "template", "spec", "securityContext", "sysctls", i, "name"], "params": {"sysctl": name}}

parameters(minor, allowed) := {"K8S-0036": {"kubernetes_minor": minor, "allowed": allowed}}

test_what_is_not_safe_is_found if {
	sysctl_unsafe.violations == {violation(0, "kernel.msgmax"), violation(2, "net.core.somaxconn")} with input as setting(["kernel.msgmax", "net.ipv4.tcp_syncookies", "net.core.somaxconn"])
}

test_what_is_safe_passes if {
	sysctl_unsafe.violations == set() with input as setting(["kernel.shm_rmid_forced", "net.ipv4.ip_unprivileged_port_start", "net.ipv4.tcp_rmem", "net.ipv4.tcp_notsent_lowat", 7])
	sysctl_unsafe.violations == set() with input as workload({"securityContext": {}})
}

test_an_older_cluster_allows_less if {
	sysctl_unsafe.violations == {violation(0, "net.ipv4.tcp_rmem")} with input as setting(["net.ipv4.tcp_rmem"]) with data.parameters as parameters(31, [])
	sysctl_unsafe.violations == set() with input as setting(["net.ipv4.tcp_rmem"]) with data.parameters as parameters(32, [])
}

test_what_the_nodes_allow_passes if {
	sysctl_unsafe.violations == set() with input as setting(["net.core.somaxconn", "kernel.msgmax"]) with data.parameters as parameters(40, ["net.core.*", "kernel.msgmax"])
	sysctl_unsafe.violations == {violation(0, "kernel.msgmnb")} with input as setting(["kernel.msgmnb"]) with data.parameters as parameters(40, ["kernel.msg", "net.*"])
}
