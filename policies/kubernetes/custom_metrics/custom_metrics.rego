# METADATA
# title: Autoscaler follows a metric of the application
# description: Requests, queues or what an event source tells are nearer to the load than CPU and memory.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#scaling-on-custom-metrics
#   - ref: https://keda.sh/docs/latest/scalers/
# custom:
#   id: K8S-0283
#   severity: info
#   checklist: [SCALE-HPA-4]
#   kinds: [HorizontalPodAutoscaler, ScaledObject.keda.sh, ScaledJob.keda.sh]
#   message: "{name} scales by {metric}"
#   remediation: Add a metric of type Pods, Object or External to the HorizontalPodAutoscaler, or a KEDA trigger for the queue or query.
package rules.kubernetes.custom_metrics

evidence contains {"path": ["spec", "metrics", i], "params": {"name": input.resource.metadata.name, "metric": metric.type}} if {
	some i, metric in input.resource.spec.metrics
	metric.type in ["Pods", "Object", "External"]
}

evidence contains {"path": ["spec", "triggers", i], "params": {"name": input.resource.metadata.name, "metric": trigger.type}} if {
	some i, trigger in input.resource.spec.triggers
	not trigger.type in ["cpu", "memory", "cron"]
}
