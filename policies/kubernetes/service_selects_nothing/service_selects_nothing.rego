# METADATA
# title: Service that selects no pods
# description: It has no endpoints, so that every request to it fails. Most often a label was renamed on one side only.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/#does-the-service-have-any-endpointslices
# custom:
#   id: K8S-0220
#   severity: medium
#   checklist: [HA-ZONE-3]
#   kinds: [Service]
#   relations: [workloads, neighbours]
#   message: "Service {service} selects none of the pods that are defined beside it"
#   remediation: Set spec.selector to labels that stand in the pod template of the workload, or remove the Service.
package rules.kubernetes.service_selects_nothing

import data.lib.selectors

default applies := false

# Pods of operators and of the control plane are in no manifest, and a Service alone in its folder may serve pods of another repository.
applies if {
	count(input.resource.spec.selector) > 0
	count(array.concat(input.related.workloads, input.related.neighbours)) > 0
	not input.resource.spec.type == "ExternalName"
	not selectors.foreign(input.resource.spec.selector)
}

violations contains {"path": ["spec", "selector"], "params": {"service": input.resource.metadata.name}} if {
	applies
	count(input.related.workloads) == 0
}
