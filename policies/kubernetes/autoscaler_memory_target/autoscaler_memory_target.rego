# METADATA
# title: Autoscaler keeps the memory at 80 % or less
# description: Replicas are added before the average use of the requested memory, which is no more than the limit, passes 80 %.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#algorithm-details
# custom:
#   id: K8S-0286
#   severity: info
#   checklist: [TARGET-PERF-3]
#   kinds: [HorizontalPodAutoscaler, ScaledObject.keda.sh]
#   message: "{name} keeps the memory at {percent} % on average"
#   remediation: Set averageUtilization of memory to 80 or less.
package rules.kubernetes.autoscaler_memory_target

import data.lib.autoscalers

evidence contains {"path": target.path, "params": {"name": input.resource.metadata.name, "percent": target.percent}} if {
	some target in autoscalers.utilizations
	target.resource == "memory"
	target.percent <= 80
}
