# METADATA
# title: Autoscaler that goes down to a single replica
# description: At low load one pod is left, and its node's failure or update takes the service away.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/
# custom:
#   id: K8S-0271
#   severity: low
#   checklist: [SCALE-HPA-1, HA-ZONE-1]
#   kinds: [HorizontalPodAutoscaler]
#   message: "{name} goes down to {minimum} replicas"
#   remediation: Set minReplicas to 2 or more (Kubernetes takes 1 where it is not set).
#   parameters:
#     minimum: { description: The least number of replicas that is enough., default: 2 }
package rules.kubernetes.autoscaler_single_replica

import data.lib.autoscalers

# An autoscaler to zero is made for work that may wait.
violations contains violation if {
	minimum := autoscalers.minimum(input.resource)
	minimum > 0
	minimum < data.parameters["K8S-0271"].minimum
	violation := {"path": autoscalers.minimum_path, "params": {"name": input.resource.metadata.name, "minimum": minimum}}
}
