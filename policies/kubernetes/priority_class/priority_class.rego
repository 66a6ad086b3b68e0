# METADATA
# title: Workloads ranked by priority class
# description: When nodes run short, the priority decides which pods stay.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/
# custom:
#   id: K8S-0554
#   severity: info
#   checklist: [HA-BC-1]
#   kinds: [PriorityClass]
#   relations: [workloads]
#   message: "{name} ranks workloads with {value}"
#   remediation: "Define priority classes for the tiers, and set priorityClassName on the workloads of each."
package rules.kubernetes.priority_class

evidence contains {"path": ["value"], "params": {"name": input.resource.metadata.name, "value": input.resource.value}} if {
	input.resource.value > 0
	count(input.related.workloads) > 0
}
