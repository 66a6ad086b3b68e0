# METADATA
# title: Probes of a pod
# description: What asks the containers that run as long as their pod, with Kubernetes' defaults filled in.
package lib.probes

import data.lib.pods

types := ["livenessProbe", "readinessProbe", "startupProbe"]

handlers := ["httpGet", "tcpSocket", "exec", "grpc"]

# Every probe that says what to ask: a null or empty one asks nothing.
all := [probe |
	some container in pods.serving
	some type in types
	value := container.value[type]
	some handler in handlers
	is_object(value[handler])
	probe := {
		"container": container.name,
		"of": container.value,
		"type": type,
		"path": array.concat(container.path, [type]),
		"value": value,
		"handler": handler,
		"ask": value[handler],
		"delay": setting(value, "initialDelaySeconds"),
		"period": setting(value, "periodSeconds"),
		"timeout": setting(value, "timeoutSeconds"),
		"failures": setting(value, "failureThreshold"),
	}
]

liveness := [probe | some probe in all; probe.type == "livenessProbe"]

readiness := [probe | some probe in all; probe.type == "readinessProbe"]

# Whether a container has a probe of a type that asks something.
asks(container, type) if {
	some handler in handlers
	is_object(container[type][handler])
}

# A setting of a probe; Kubernetes takes zero for absent.
setting(value, field) := value[field] if {
	is_number(value[field])
	value[field] > 0
} else := defaults[field]

defaults := {"initialDelaySeconds": 0, "periodSeconds": 10, "timeoutSeconds": 1, "failureThreshold": 3}

# Whether a command of an exec probe succeeds whatever happens.
always_succeeds(command) if idle(text_of(command))

always_succeeds(command) if {
	text := text_of(command)
	some shell in ["sh -c ", "bash -c ", "/bin/sh -c ", "/bin/bash -c "]
	startswith(text, shell)
	idle(trim_space(trim_prefix(text, shell)))
}

always_succeeds(command) if {
	text := text_of(command)
	some ending in ["|| true", "|| exit 0", "|| :", "; exit 0", "; true"]
	endswith(text, ending)
}

text_of(command) := trim_space(concat(" ", command))

idle("exit 0")

idle(text) if {
	split(text, " ")[0] in ["true", "/bin/true", "/usr/bin/true", ":", "echo"]
	not joined(text)
}

joined(text) if {
	some joint in ["|", "&", ";"]
	contains(text, joint)
}

# Whether a probe asks for something by this name: in the path of its address, or in that of an address or script of its command.
asks_for(probe, word) if contains(lower(probe.ask.path), word)

asks_for(probe, word) if {
	some part in split(lower(text_of(probe.ask.command)), "/")
	startswith(part, word)
}

# Where it says what it asks.
place(probe) := array.concat(probe.path, ["httpGet", "path"]) if probe.handler == "httpGet"

place(probe) := array.concat(probe.path, ["exec", "command"]) if probe.handler == "exec"
