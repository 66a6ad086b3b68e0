# METADATA
# title: Autoscaler adds replicas under load
# description: A HorizontalPodAutoscaler or a KEDA ScaledObject with room between its minimum and its maximum.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/
# custom:
#   id: K8S-0276
#   severity: info
#   checklist: [SCALE-HPA-1]
#   kinds: [HorizontalPodAutoscaler, ScaledObject.keda.sh]
#   message: "{name} scales up to {maximum} replicas"
#   remediation: Add a HorizontalPodAutoscaler with maxReplicas above minReplicas for each service that carries load.
package rules.kubernetes.autoscaler

import data.lib.autoscalers

evidence contains {"path": ["spec", "scaleTargetRef"], "params": {"name": input.resource.metadata.name, "maximum": maximum}} if {
	maximum := autoscalers.maximum(input.resource)
	maximum > autoscalers.minimum(input.resource)
	input.resource.spec.scaleTargetRef.name
}
