# METADATA
# title: Autoscaling switched on in the values of a chart
# description: Replicas come and go with the load.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/
# custom:
#   id: REPO-0682
#   severity: info
#   checklist: [SCALE-HPA-1]
#   kinds: [chart_values]
#   mentions: [autoscaling]
#   message: "The chart scales from {min} to {max} replicas"
#   remediation: Switch autoscaling on with at least two replicas and a maximum above.
package rules.repository.values_autoscaling

import data.lib.chart_scaling

evidence contains {"path": scaling.path, "params": {"min": scaling.min, "max": scaling.max}} if {
	some scaling in chart_scaling.autoscalers
	scaling.min >= 2
	scaling.max > scaling.min
}
