# METADATA
# title: Linux capabilities
# description: The capabilities that containers add and drop, sorted into what Pod Security Standards allow.
package lib.capabilities

import data.lib.pods

# Added ones: {"container": name, "capability": "SYS_ADMIN", "path": […]}. Runtimes take them in any case and with the prefix CAP_.
added := [
{"container": container.name, "capability": plain(capability), "path": array.concat(container.path, ["securityContext", "capabilities", "add", i])} |
	some container in pods.containers
	some i, capability in container.value.securityContext.capabilities.add
]

# With one of these a process leaves its container: it loads code into the kernel, reads every file or memory of the node.
node_takers := [
	"ALL", "BPF", "DAC_READ_SEARCH", "MAC_ADMIN", "MAC_OVERRIDE", "PERFMON", "SYS_ADMIN", "SYS_BOOT", "SYS_MODULE", "SYS_PTRACE",
	"SYS_RAWIO",
]

# The capabilities that Pod Security Standards allow a container to add, at the level baseline.
baseline := [
	"AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "SETFCAP", "SETGID", "SETPCAP",
	"SETUID", "SYS_CHROOT",
]

# What runtimes give to every container that drops nothing.
given := array.concat(baseline, ["NET_RAW"])

# Whether a container drops everything, by name or each one that it was given. The port capability may stay.
drops_all(container) if {
	some capability in container.value.securityContext.capabilities.drop
	plain(capability) == "ALL"
}

drops_all(container) if {
	count(container.value.securityContext.capabilities.drop) >= count(given) - 1
	dropped := [plain(capability) | some capability in container.value.securityContext.capabilities.drop]
	every capability in given {
		capability in array.concat(dropped, ["NET_BIND_SERVICE"])
	}
}

plain(capability) := trim_prefix(upper(capability), "CAP_")
