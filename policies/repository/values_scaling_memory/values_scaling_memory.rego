# METADATA
# title: Autoscaler of a chart keeps memory at 80 % or less
# description: Replicas are added before the memory runs out.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/
# custom:
#   id: REPO-0684
#   severity: info
#   checklist: [TARGET-PERF-3]
#   kinds: [chart_values]
#   mentions: [autoscaling]
#   message: "The chart keeps memory at {percent} % on average"
#   remediation: Set the target to 80 or less.
package rules.repository.values_scaling_memory

import data.lib.chart_scaling

evidence contains {"path": scaling.path, "params": {"percent": scaling.memory}} if {
	some scaling in chart_scaling.autoscalers
	scaling.memory <= 80
	is_number(scaling.memory)
}
