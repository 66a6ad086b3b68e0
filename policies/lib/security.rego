# METADATA
# title: Security contexts
# description: >-
#   What holds for each container: its own security context goes before the pod's, field by field.
package lib.security

import data.lib.pods

# The fields of the pod's security context that are set.
pod_context := {field: value | some field, value in pods.spec.securityContext; value != null}

# Every container with the fields that are set in its own security context, and those that hold for it.
contexts := [
{"container": container, "name": container.name, "own": own, "holds": object.union(without(pod_context, own), own)} |
	some container in pods.containers
	own := {field: value | some field, value in container.value.securityContext; value != null}
]

# Objects such as seLinuxOptions are replaced as a whole, so what the container sets itself is taken out of the pod's first.
without(outer, own) := object.remove(outer, object.keys(own))

# Where a field that holds for a container is set: in the container unless only the pod has it.
place(context, field) := array.concat(pods.spec_path, ["securityContext", field]) if {
	object.get(context.own, field, null) == null
	object.get(pod_context, field, null) != null
} else := array.concat(context.container.path, ["securityContext", field])

# Root in a user namespace is nobody on the node; Pod Security admission takes it so since Kubernetes 1.35.
default user_namespace := false

user_namespace if pods.spec.hostUsers == false

# What runs each node or the control plane cannot do without the node. Pod Security admission leaves kube-system out for it.
default core_agent := false

core_agent if {
	input.resource.metadata.namespace == "kube-system"
	input.resource.kind == "DaemonSet"
}

core_agent if {
	input.resource.metadata.namespace == "kube-system"
	input.resource.kind == "Pod"
	input.resource.metadata.labels.tier == "control-plane"
}
