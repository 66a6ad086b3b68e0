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
