# METADATA
# title: Namespace lets every pod in
# description: >-
#   The level privileged checks nothing: whoever may create a pod there can take over the node. Only what runs the cluster itself needs
#   it.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-admission/
# custom:
#   id: K8S-0011
#   severity: medium
#   checklist: [SEC-RUNTIME-1]
#   kinds: [Namespace]
#   message: "Namespace {namespace} enforces the level {level}, which turns no pod away"
#   remediation: >-
#     Set the label pod-security.kubernetes.io/enforce to baseline or restricted, and move what needs the node to a namespace of its own.
#   parameters:
#     exempt:
#       description: Namespaces of the cluster itself, beside kube-* and *-system
#       default: [gpu-operator, openebs, rook-ceph, tigera-operator]
package rules.kubernetes.namespace_admits_privileged

import data.lib.names

label := "pod-security.kubernetes.io/enforce"

default applies := false

applies if {
	input.resource.metadata.labels[label]
	not of_the_cluster
}

of_the_cluster if names.name in data.parameters["K8S-0011"].exempt

of_the_cluster if startswith(names.name, "kube-")

of_the_cluster if endswith(names.name, "-system")

violations contains {"path": ["metadata", "labels", label], "params": {"namespace": names.name, "level": level}} if {
	level := input.resource.metadata.labels[label]
	is_string(level)
	not level in ["baseline", "restricted"]
}
