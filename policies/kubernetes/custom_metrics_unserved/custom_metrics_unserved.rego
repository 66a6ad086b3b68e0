# METADATA
# title: Metrics that nobody serves
# description: >-
#   Without an adapter the API of custom and external metrics is not there: the autoscaler reports an error and stays at the replicas that it has.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale-walkthrough/#autoscaling-on-multiple-metrics-and-custom-metrics
# custom:
#   id: K8S-0480
#   severity: medium
#   checklist: [SCALE-HPA-4]
#   kinds: [HorizontalPodAutoscaler]
#   relations: [metric_adapters, platform]
#   message: "{name} scales by a metric of type {metric}, and no adapter that serves it is installed"
#   remediation: Install prometheus-adapter, KEDA or the adapter of the cloud beside the monitoring.
package rules.kubernetes.custom_metrics_unserved

metrics := [{"index": i, "type": metric.type} |
	some i, metric in input.resource.spec.metrics
	metric.type in ["Pods", "Object", "External"]
]

# Where the repository does not set up what a cluster has of its own, the adapter stands elsewhere as well.
default applies := false

applies if {
	count(metrics) > 0
	count(input.related.platform) > 0
}

violations contains {"path": ["spec", "metrics", metrics[0].index], "params": {"name": input.resource.metadata.name, "metric": metrics[0].type}} if {
	applies
	count(input.related.metric_adapters) == 0
}
