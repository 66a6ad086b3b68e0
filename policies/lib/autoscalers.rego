# METADATA
# title: Autoscalers
# description: >-
#   Bounds and targets of a HorizontalPodAutoscaler or a KEDA ScaledObject, with the defaults of each.
package lib.autoscalers

# The least number of replicas that an autoscaler leaves.
minimum(autoscaler) := autoscaler.spec.minReplicaCount if {
	autoscaler.kind == "ScaledObject"
	is_number(autoscaler.spec.minReplicaCount)
} else := 0 if {
	autoscaler.kind == "ScaledObject"
} else := autoscaler.spec.minReplicas if {
	is_number(autoscaler.spec.minReplicas)
} else := 1

# The greatest number of replicas that an autoscaler asks for; undefined where a HorizontalPodAutoscaler does not say.
maximum(autoscaler) := autoscaler.spec.maxReplicaCount if {
	autoscaler.kind == "ScaledObject"
	is_number(autoscaler.spec.maxReplicaCount)
} else := 100 if {
	autoscaler.kind == "ScaledObject"
} else := autoscaler.spec.maxReplicas if {
	is_number(autoscaler.spec.maxReplicas)
}

# Where the bounds of `input.resource` stand.
default minimum_path := ["spec", "minReplicas"]

minimum_path := ["spec", "minReplicaCount"] if input.resource.kind == "ScaledObject"

default maximum_path := ["spec", "maxReplicas"]

maximum_path := ["spec", "maxReplicaCount"] if input.resource.kind == "ScaledObject"

# Whether an autoscaler scales the workload.
scales(autoscaler, workload) if {
	autoscaler.spec.scaleTargetRef.name == workload.metadata.name
	object.get(autoscaler.spec.scaleTargetRef, "kind", "Deployment") == workload.kind
}

# Shares of the requests of `input.resource`'s pods that it aims at: {"resource": "cpu", "percent": 70, "path": […]}.
utilizations := array.concat(array.concat(metric_targets, first_version_target), array.concat(keda_targets, default_target))

metric_targets := [{"resource": source.name, "percent": percent, "path": path} |
	some i, metric in input.resource.spec.metrics
	some field in ["resource", "containerResource"]
	source := metric[field]
	some [steps, percent] in [
		[["target", "averageUtilization"], object.get(source, ["target", "averageUtilization"], null)],
		[["targetAverageUtilization"], object.get(source, "targetAverageUtilization", null)],
	]
	is_number(percent)
	path := array.concat(["spec", "metrics", i, field], steps)
]

first_version_target := [{"resource": "cpu", "percent": percent, "path": ["spec", "targetCPUUtilizationPercentage"]} |
	percent := input.resource.spec.targetCPUUtilizationPercentage
	is_number(percent)
]

keda_targets := [{"resource": trigger.type, "percent": percent, "path": ["spec", "triggers", i, "metadata", "value"]} |
	input.resource.kind == "ScaledObject"
	some i, trigger in input.resource.spec.triggers
	trigger.type in ["cpu", "memory"]
	object.get(trigger, "metricType", object.get(trigger.metadata, "type", "Utilization")) == "Utilization"
	percent := to_number(trigger.metadata.value)
]

# An autoscaler without any metric aims at 80 % of the requested CPU.
default_target := [{"resource": "cpu", "percent": 80, "path": ["spec", "metrics"]} |
	input.resource.kind == "HorizontalPodAutoscaler"
	count(object.get(input.resource.spec, "metrics", [])) == 0
	not input.resource.spec.targetCPUUtilizationPercentage
	not input.resource.metadata.annotations["autoscaling.alpha.kubernetes.io/metrics"]
]
