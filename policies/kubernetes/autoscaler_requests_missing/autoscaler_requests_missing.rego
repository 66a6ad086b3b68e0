# METADATA
# title: Autoscaler that measures against requests which are not set
# description: A share of the requested amount cannot be computed without a request, so that the autoscaler never does anything.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#how-does-a-horizontalpodautoscaler-work
# custom:
#   id: K8S-0273
#   severity: high
#   checklist: [SCALE-HPA-1]
#   kinds: [HorizontalPodAutoscaler]
#   relations: [workloads]
#   message: "{name} scales on a share of requested {resource}, but container {container} requests none"
#   remediation: Set resources.requests of that resource on every container of the workload.
package rules.kubernetes.autoscaler_requests_missing

import data.lib.autoscalers
import data.lib.workloads

default applies := false

applies if {
	count(autoscalers.utilizations) > 0
	count(input.related.workloads) > 0
}

violations contains violation if {
	some target in autoscalers.utilizations
	not "containerResource" in target.path
	some workload in input.related.workloads
	not workloads.template_of(workload).spec.resources
	some container in workloads.template_of(workload).spec.containers
	not requested(container, target.resource)
	violation := {
		"path": target.path,
		"params": {"name": input.resource.metadata.name, "resource": target.resource, "container": object.get(container, "name", "")},
	}
}

# Kubernetes takes a limit for a request that is not set.
requested(container, resource) if container.resources.requests[resource]

requested(container, resource) if container.resources.limits[resource]
