# METADATA
# title: SELinux type, user or role that leads out of the container
# description: On nodes with SELinux the runtime gives containers a type that may touch only their own files. Another one can undo that.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: K8S-0033
#   severity: medium
#   checklist: [SEC-RUNTIME-1, SEC-RUNTIME-2]
#   kinds: [workload]
#   mentions: [seLinuxOptions]
#   message: "Container {container} sets the SELinux {option} {value}"
#   remediation: >-
#     Remove user and role from seLinuxOptions, and type unless it is one of container_t, container_init_t, container_kvm_t,
#     container_engine_t.
package rules.kubernetes.se_linux_options

import data.lib.security

violations contains violation if {
	some context in security.contexts
	some option in ["type", "user", "role"]
	value := context.holds.seLinuxOptions[option]
	is_string(value)
	not value in allowed[option]
	path := array.concat(security.place(context, "seLinuxOptions"), [option])
	violation := {"path": path, "params": {"container": context.name, "option": option, "value": value}}
}

allowed := {
	"type": ["container_t", "container_init_t", "container_kvm_t", "container_engine_t", ""],
	"user": [""],
	"role": [""],
}
