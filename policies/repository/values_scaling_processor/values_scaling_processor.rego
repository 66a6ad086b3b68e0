# METADATA
# title: CPU that the autoscaler of a chart aims at
# description: Scaling that only begins above 70 % leaves no room for the minutes until new capacity is there.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/
# custom:
#   id: REPO-0683
#   severity: low
#   checklist: [TARGET-PERF-4]
#   kinds: [chart_values]
#   about: [autoscaling]
#   message: "The chart keeps the CPU at {percent} % on average"
#   remediation: Set the target to 70 or less.
package rules.repository.values_scaling_processor

import data.lib.chart_scaling

default applies := false

applies if count(targets) > 0

targets := [scaling | some scaling in chart_scaling.autoscalers; is_number(scaling.cpu)]

violations contains {"path": scaling.path, "params": {"percent": scaling.cpu}} if {
	some scaling in targets
	scaling.cpu > 70
}

evidence contains {"path": scaling.path, "params": {"percent": scaling.cpu}} if {
	some scaling in targets
	scaling.cpu <= 70
}
