# METADATA
# title: Namespace enforces a Pod Security Standard
# description: Kubernetes turns pods away that break the level which the namespace's label names.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/enforce-standards-namespace-labels/
# custom:
#   id: K8S-0010
#   severity: info
#   checklist: [SEC-RUNTIME-1]
#   kinds: [Namespace]
#   message: "Namespace {namespace} enforces the level {level}"
#   remediation: Label the namespace with pod-security.kubernetes.io/enforce, baseline or restricted.
package rules.kubernetes.namespace_enforces_standard

import data.lib.names

evidence contains {"path": ["metadata", "labels", label], "params": {"namespace": names.name, "level": level}} if {
	label := "pod-security.kubernetes.io/enforce"
	level := input.resource.metadata.labels[label]
	level in ["baseline", "restricted"]
}
