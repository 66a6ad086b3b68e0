# METADATA
# title: A chart brings its monitor
# description: With the monitor that its chart brings along, what is installed is measured from its first minute.
# related_resources:
#   - ref: https://prometheus-operator.dev/docs/developer/getting-started/
# custom:
#   id: K8S-0562
#   severity: info
#   checklist: [OBS-PROM-5]
#   kinds: [HelmRelease.helm.toolkit.fluxcd.io]
#   mentions: [serviceMonitor, podMonitor]
#   message: "The chart of {name} creates its monitor"
#   remediation: Set serviceMonitor.enabled in the values of the chart.
package rules.kubernetes.chart_monitors

monitors := ["serviceMonitor", "servicemonitor", "podMonitor", "podmonitor"]

evidence contains {"path": array.concat(holder.path, [monitor]), "params": {"name": input.resource.metadata.name}} if {
	some holder in array.concat(top, array.concat(second, third))
	some monitor in monitors
	object.get(holder.value, [monitor, "enabled"], false) == true
}

top := [{"path": ["spec", "values"], "value": input.resource.spec.values}]

# Below the parts of an application, such as server.metrics.
second := [below | some holder in top; some below in inside(holder)]

third := [below | some holder in second; some below in inside(holder)]

inside(holder) := [{"path": array.concat(holder.path, [key]), "value": value} |
	some key, value in holder.value
	is_object(value)
	object.get(value, "enabled", true) != false
]
