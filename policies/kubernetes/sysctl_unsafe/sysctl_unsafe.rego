# METADATA
# title: Kernel parameter that is not safe in a pod
# description: It changes the node for other pods too, or the kubelet refuses the pod because nobody allowed it there.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: K8S-0036
#   severity: medium
#   checklist: [SEC-RUNTIME-1, SEC-RUNTIME-2]
#   kinds: [workload]
#   mentions: [sysctls]
#   message: "The pod sets the kernel parameter {sysctl}, which is not safe"
#   remediation: Remove it from securityContext.sysctls, or set it on a pool of nodes of its own.
#   parameters:
#     kubernetes_minor: {description: "The cluster's minor version, such as 33 for Kubernetes 1.33; some parameters became safe late", default: 99}
#     allowed: {description: "What the kubelets allow by --allowed-unsafe-sysctls; a trailing * stands for anything", default: []}
package rules.kubernetes.sysctl_unsafe

import data.lib.pods

violations contains violation if {
	some i, sysctl in pods.spec.securityContext.sysctls
	is_string(sysctl.name)
	not allowed(sysctl.name)
	violation := {"path": array.concat(pods.spec_path, ["securityContext", "sysctls", i, "name"]), "params": {"sysctl": sysctl.name}}
}

# Each with the minor version of Kubernetes 1 in which it became safe.
safe := {
	"kernel.shm_rmid_forced": 4, "net.ipv4.ip_local_port_range": 4, "net.ipv4.tcp_syncookies": 4, "net.ipv4.ping_group_range": 21,
	"net.ipv4.ip_unprivileged_port_start": 22, "net.ipv4.ip_local_reserved_ports": 27, "net.ipv4.tcp_keepalive_time": 29,
	"net.ipv4.tcp_fin_timeout": 29, "net.ipv4.tcp_keepalive_intvl": 29, "net.ipv4.tcp_keepalive_probes": 29, "net.ipv4.tcp_rmem": 32,
	"net.ipv4.tcp_wmem": 32, "net.ipv4.tcp_notsent_lowat": 37, "net.ipv4.tcp_slow_start_after_idle": 37,
}

allowed(sysctl) if safe[sysctl] <= data.parameters["K8S-0036"].kubernetes_minor

allowed(sysctl) if {
	some pattern in data.parameters["K8S-0036"].allowed
	matches(sysctl, pattern)
}

matches(sysctl, sysctl)

matches(sysctl, pattern) if {
	endswith(pattern, "*")
	startswith(sysctl, trim_suffix(pattern, "*"))
}
