# METADATA
# title: Vertical autoscaler of a workload that is not there
# description: It sizes nothing. Most often the workload was renamed.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/autoscaling/vertical-pod-autoscale/
# custom:
#   id: K8S-0280
#   severity: low
#   advice: true
#   checklist: [SCALE-HPA-2]
#   kinds: [VerticalPodAutoscaler.autoscaling.k8s.io]
#   relations: [workloads, neighbours]
#   message: "{name} sizes {kind} {target}, which is not among the workloads that are defined beside it"
#   remediation: Set spec.targetRef to the kind and name of the workload, or remove the autoscaler.
package rules.kubernetes.vertical_autoscaler_target_missing

default applies := false

applies if {
	input.resource.spec.targetRef.kind in ["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "CronJob"]
	count(array.concat(input.related.workloads, input.related.neighbours)) > 0
}

violations contains violation if {
	applies
	count(input.related.workloads) == 0
	target := input.resource.spec.targetRef
	violation := {"path": ["spec", "targetRef", "name"], "params": {"name": input.resource.metadata.name, "kind": target.kind, "target": target.name}}
}
