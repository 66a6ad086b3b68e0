# METADATA
# title: Autoscaler that lets memory grow near the limit
# description: The checklist wants the memory used below 80 % of the limit, and an autoscaler adds replicas only at its target.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#algorithm-details
# custom:
#   id: K8S-0428
#   severity: low
#   checklist: [TARGET-PERF-3]
#   kinds: [HorizontalPodAutoscaler, ScaledObject.keda.sh]
#   relations: [workloads]
#   message: "{name} keeps the memory at {percent} % of the limit on average"
#   remediation: Set averageUtilization of memory to 80 or less, or the limit above the request.
package rules.kubernetes.autoscaler_memory_high

import data.lib.autoscalers

violations contains {"path": target.path, "params": {"name": input.resource.metadata.name, "percent": target.percent}} if {
	some target in autoscalers.utilizations
	target.resource == "memory"
	target.percent > 80
	count(input.related.workloads) > 0
	every workload in input.related.workloads {
		bounded(workload)
	}
}

# The target is a share of the request: where that is the limit as well, it is a share of the limit.
bounded(workload) if {
	every container in workload.spec.template.spec.containers {
		container.resources.requests.memory == container.resources.limits.memory
	}
}
