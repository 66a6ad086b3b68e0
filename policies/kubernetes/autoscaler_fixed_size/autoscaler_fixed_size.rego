# METADATA
# title: Autoscaler that can never scale
# description: Its maximum is its minimum, so that load is met with the same number of replicas whatever it is.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/
# custom:
#   id: K8S-0270
#   severity: medium
#   checklist: [SCALE-HPA-1]
#   kinds: [HorizontalPodAutoscaler, ScaledObject.keda.sh]
#   message: "{name} can never scale: at most {maximum} replicas, at least {minimum}"
#   remediation: Set maxReplicas (maxReplicaCount for KEDA) to what the greatest load needs, above the minimum.
package rules.kubernetes.autoscaler_fixed_size

import data.lib.autoscalers

violations contains violation if {
	minimum := autoscalers.minimum(input.resource)
	maximum := autoscalers.maximum(input.resource)
	maximum <= minimum
	violation := {"path": autoscalers.maximum_path, "params": {"name": input.resource.metadata.name, "minimum": minimum, "maximum": maximum}}
}
