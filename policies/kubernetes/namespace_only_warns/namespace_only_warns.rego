# METADATA
# title: Pod Security Standard that only warns
# description: "Warnings and audit entries keep no pod out: what breaks the standard runs all the same."
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-admission/
# custom:
#   id: K8S-0013
#   severity: medium
#   checklist: [SEC-RUNTIME-1]
#   kinds: [Namespace]
#   message: "Namespace {namespace} checks pods with {label} only, and turns none away"
#   remediation: Add the label pod-security.kubernetes.io/enforce with the level that the warnings no longer find anything at.
package rules.kubernetes.namespace_only_warns

import data.lib.names

violations contains {"path": ["metadata", "labels", label], "params": {"namespace": names.name, "label": label}} if {
	not input.resource.metadata.labels["pod-security.kubernetes.io/enforce"]
	label := labels[0]
}

labels := [label |
	some label in ["pod-security.kubernetes.io/warn", "pod-security.kubernetes.io/audit"]
	input.resource.metadata.labels[label] in ["baseline", "restricted"]
]
