# METADATA
# title: Workload in the namespace default
# description: What has no better place ends there, so no label, quota or network policy can be made to fit it.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/
# custom:
#   id: K8S-0016
#   severity: low
#   advice: true
#   checklist: [SEC-RUNTIME-1]
#   kinds: [workload]
#   relations: [namespaces]
#   message: "{kind} {name} is in the namespace default"
#   remediation: Set metadata.namespace to a namespace of the application, whose labels enforce a Pod Security Standard.
package rules.kubernetes.default_namespace

import data.lib.names

default applies := false

# Helm writes default where it is not told the namespace.
applies if {
	not input.resource.metadata.labels["helm.sh/chart"]
	not input.resource.metadata.labels["app.kubernetes.io/managed-by"] == "Helm"
	not input.resource.metadata.labels.heritage
}

violations contains {"path": ["metadata", "namespace"], "params": {"kind": input.resource.kind, "name": names.name}} if {
	input.resource.metadata.namespace == "default"
	not enforced
}

enforced if {
	some namespace in input.related.namespaces
	namespace.metadata.labels["pod-security.kubernetes.io/enforce"] in ["baseline", "restricted"]
}
