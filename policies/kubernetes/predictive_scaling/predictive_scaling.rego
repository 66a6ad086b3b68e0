# METADATA
# title: Replicas are there before the load
# description: A schedule or a forecast adds replicas ahead of the load that it knows will come.
# related_resources:
#   - ref: https://keda.sh/docs/latest/scalers/cron/
#   - ref: https://keda.sh/docs/latest/scalers/predictkube/
# custom:
#   id: K8S-0284
#   severity: info
#   checklist: [SCALE-HPA-5]
#   kinds:
#     - ScaledObject.keda.sh
#     - CronHorizontalPodAutoscaler.autoscaling.alibabacloud.com
#     - PredictiveHorizontalPodAutoscaler.jamiethompson.me
#     - IntelligentHorizontalPodAutoscaler.autoscaling.kapacitystack.io
#     - EffectiveHorizontalPodAutoscaler.autoscaling.crane.io
#   message: "{name} scales ahead of the load"
#   remediation: Add a KEDA trigger of type cron or predictkube for load that is known beforehand.
package rules.kubernetes.predictive_scaling

params := {"name": input.resource.metadata.name}

evidence contains {"path": ["spec", "triggers", i], "params": params} if {
	some i, trigger in input.resource.spec.triggers
	trigger.type in ["cron", "predictkube", "kedify-predictive"]
}

evidence contains {"path": ["spec", "prediction"], "params": params} if is_object(input.resource.spec.prediction)

evidence contains {"path": ["kind"], "params": params} if {
	input.resource.kind in ["CronHorizontalPodAutoscaler", "PredictiveHorizontalPodAutoscaler", "IntelligentHorizontalPodAutoscaler"]
}
