# METADATA
# title: Vertical autoscaler sizes the containers
# description: A VerticalPodAutoscaler sets or recommends the requests of a workload by what it used.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/autoscaling/vertical-pod-autoscale/
# custom:
#   id: K8S-0279
#   severity: info
#   checklist: [SCALE-HPA-2]
#   kinds: [VerticalPodAutoscaler.autoscaling.k8s.io]
#   message: "{name} sizes {target}"
#   remediation: Add a VerticalPodAutoscaler for the workload, with updateMode Off where only its recommendation is wanted.
package rules.kubernetes.vertical_autoscaler

evidence contains {"path": ["spec", "targetRef"], "params": {"name": input.resource.metadata.name, "target": target}} if {
	target := input.resource.spec.targetRef.name
}
