# METADATA
# title: Autoscaler that aims above 70 % of the CPU
# description: The checklist wants the CPU used below 70 % on average, and an autoscaler keeps it near its target.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#algorithm-details
# custom:
#   id: K8S-0275
#   severity: low
#   checklist: [TARGET-PERF-4]
#   kinds: [HorizontalPodAutoscaler, ScaledObject.keda.sh]
#   message: "{name} keeps the CPU at {percent} % on average"
#   remediation: Set averageUtilization of cpu to 70 or less (an autoscaler without metrics aims at 80).
package rules.kubernetes.autoscaler_cpu_high

import data.lib.autoscalers

default applies := false

applies if count(targets) > 0

targets := [target | some target in autoscalers.utilizations; target.resource == "cpu"]

violations contains violation if {
	some target in targets
	target.percent > 70
	violation := {"path": target.path, "params": {"name": input.resource.metadata.name, "percent": target.percent}}
}
