# METADATA
# title: Service that reaches into its host
# description: Whoever breaks into such a container has the machine and every other container on it.
# related_resources:
#   - ref: https://docs.docker.com/engine/security/#docker-daemon-attack-surface
# custom:
#   id: REPO-0660
#   severity: high
#   checklist: [SEC-RUNTIME-2]
#   kinds: [compose_service]
#   relations: [workloads]
#   message: The service has {what}
#   remediation: Take it out. What has to speak to the container engine goes through a proxy that allows only the calls it needs.
package rules.repository.compose_host_access

import data.lib.compose

default applies := false

# A service without this says nothing about the others.
applies if count(violations) > 0

violations contains {"path": ["volumes", i], "params": {"what": "the socket of the container engine"}} if {
	compose.deployed
	some i, volume in input.resource.volumes
	some socket in ["/docker.sock", "/podman.sock", "/containerd.sock", "/crio.sock"]
	endswith(source(volume), socket)
}

# Agents that only read the host's figures and logs are given their directories to read.
violations contains {"path": ["volumes", i], "params": {"what": concat(" ", ["the directory", source(volume), "of the host to write to"])}} if {
	compose.deployed
	some i, volume in input.resource.volumes
	source(volume) in ["/", "/etc", "/root", "/boot", "/proc", "/sys", "/usr", "/var/lib/docker", "/var/run", "/run"]
	not read_only(volume)
}

violations contains {"path": [key], "params": {"what": concat(" ", ["the", space, "of its host"])}} if {
	compose.deployed
	some key, space in {"pid": "processes", "ipc": "shared memory", "userns_mode": "users", "network_mode": "network"}
	input.resource[key] == "host"
	not watches_host
}

violations contains {"path": ["cap_add", i], "params": {"what": concat(" ", ["the capability", capability])}} if {
	compose.deployed
	some i, capability in input.resource.cap_add
	trim_prefix(upper(capability), "CAP_") in ["ALL", "SYS_ADMIN", "SYS_MODULE", "SYS_PTRACE", "SYS_RAWIO", "DAC_READ_SEARCH", "BPF"]
}

# What measures a host is told to share its processes and network.
watches_host if {
	some word in ["exporter", "cadvisor", "agent", "collector", "netdata"]
	contains(object.get(input.resource, "image", ""), word)
}

source(volume) := split(volume, ":")[0] if is_string(volume)

source(volume) := volume.source if is_object(volume)

read_only(volume) if "ro" in split(split(volume, ":")[2], ",")

read_only(volume) if volume.read_only == true
