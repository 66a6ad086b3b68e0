# METADATA
# title: Autoscaler of a workload that is not there
# description: It scales nothing. Most often the workload was renamed.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#api-object
# custom:
#   id: K8S-0272
#   severity: medium
#   checklist: [SCALE-HPA-1]
#   kinds: [HorizontalPodAutoscaler, ScaledObject.keda.sh]
#   relations: [workloads, neighbours]
#   message: "{name} scales {kind} {target}, which is not among the workloads that are defined beside it"
#   remediation: Set spec.scaleTargetRef to the kind and name of the workload, or remove the autoscaler.
package rules.kubernetes.autoscaler_target_missing

default applies := false

applies if {
	kind in ["Deployment", "StatefulSet", "ReplicaSet", "ReplicationController", "Rollout"]
	count(array.concat(input.related.workloads, input.related.neighbours)) > 0
}

kind := object.get(input.resource.spec.scaleTargetRef, "kind", "Deployment")

violations contains violation if {
	applies
	count(input.related.workloads) == 0
	violation := {
		"path": ["spec", "scaleTargetRef", "name"],
		"params": {"name": input.resource.metadata.name, "kind": kind, "target": input.resource.spec.scaleTargetRef.name},
	}
}
