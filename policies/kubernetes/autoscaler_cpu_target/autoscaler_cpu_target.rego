# METADATA
# title: Autoscaler keeps the CPU at 70 % or less
# description: Replicas are added before the average use of the requested CPU passes 70 %.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#algorithm-details
# custom:
#   id: K8S-0285
#   severity: info
#   checklist: [TARGET-PERF-4]
#   kinds: [HorizontalPodAutoscaler, ScaledObject.keda.sh]
#   message: "{name} keeps the CPU at {percent} % on average"
#   remediation: Set averageUtilization of cpu to 70 or less.
package rules.kubernetes.autoscaler_cpu_target

import data.lib.autoscalers

evidence contains {"path": target.path, "params": {"name": input.resource.metadata.name, "percent": target.percent}} if {
	some target in autoscalers.utilizations
	target.resource == "cpu"
	target.percent <= 70
}
