# METADATA
# title: Number of replicas set beside an autoscaler
# description: Each time the manifest is applied, the number goes back to what it says, in the middle of the greatest load as well.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling
# custom:
#   id: K8S-0277
#   severity: low
#   advice: true
#   checklist: [SCALE-HPA-1]
#   kinds: [Deployment, StatefulSet, Rollout.argoproj.io]
#   relations: [autoscalers]
#   message: "{workload} sets replicas to {replicas} although {autoscaler} decides how many there are"
#   remediation: Remove spec.replicas from the workload.
package rules.kubernetes.autoscaled_replicas

default applies := false

applies if count(input.related.autoscalers) > 0

violations contains violation if {
	some autoscaler in input.related.autoscalers
	is_number(input.resource.spec.replicas)
	violation := {
		"path": ["spec", "replicas"],
		"params": {"workload": input.resource.metadata.name, "replicas": input.resource.spec.replicas, "autoscaler": autoscaler.metadata.name},
	}
}
