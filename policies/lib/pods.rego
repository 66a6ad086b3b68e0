# METADATA
# title: The pod inside any workload
# description: >-
#   Where a workload keeps its pod, and its containers of all four kinds with the path to each.
#   Arrays from rules without arguments, because sets and functions cost several times as much in WebAssembly.
package lib.pods

default template_path := ["spec", "template"]

template_path := [] if input.resource.kind == "Pod"

template_path := ["spec", "jobTemplate", "spec", "template"] if input.resource.kind == "CronJob"

template_path := ["template"] if input.resource.kind == "PodTemplate"

default template := {}

template := input.resource if input.resource.kind == "Pod"

template := input.resource.spec.jobTemplate.spec.template if input.resource.kind == "CronJob"

template := input.resource.template if input.resource.kind == "PodTemplate"

template := input.resource.spec.template if not input.resource.kind in ["Pod", "CronJob", "PodTemplate"]

default spec := {}

spec := template.spec

spec_path := array.concat(template_path, ["spec"])

default labels := {}

labels := template.metadata.labels

default annotations := {}

annotations := template.metadata.annotations

# Windows has no SELinux, seccomp, capabilities or privilege escalation.
default windows := false

windows if spec.os.name == "windows"

windows if spec.nodeSelector["kubernetes.io/os"] == "windows"

main := [{"value": container, "path": array.concat(spec_path, ["containers", i]), "type": "container", "name": name} |
	some i, container in spec.containers
	name := name_of(container)
]

init := [{"value": container, "path": array.concat(spec_path, ["initContainers", i]), "type": init_type(container), "name": name} |
	some i, container in spec.initContainers
	name := name_of(container)
]

ephemeral := [{"value": container, "path": array.concat(spec_path, ["ephemeralContainers", i]), "type": "ephemeral", "name": name} |
	some i, container in spec.ephemeralContainers
	name := name_of(container)
]

# Empty where there is none, or something else than a text. What is no object is no container.
name_of(container) := container.name if {
	is_string(container.name)
} else := "" if {
	is_object(container)
}

# Every container: main ones, init containers, native sidecars, ephemeral ones.
containers := array.concat(main, array.concat(init, ephemeral))

# Containers that take resources from the node: ephemeral ones cannot have any of their own.
resourced := array.concat(main, init)

# Containers that run as long as the pod: main ones and native sidecars.
serving := array.concat(main, [container | some container in init; container.type == "sidecar"])

# An init container that restarts always is a native sidecar (Kubernetes 1.29).
init_type(container) := "sidecar" if {
	container.restartPolicy == "Always"
} else := "init"
