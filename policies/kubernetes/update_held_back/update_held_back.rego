# METADATA
# title: Update that does not happen by itself
# description: The new version is accepted, but pods keep running the old one until a person does something about it.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#update-strategies
#   - ref: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#pausing-and-resuming-a-deployment
# custom:
#   id: K8S-0299
#   severity: low
#   checklist: [PIPE-DEPLOY-3]
#   kinds: [Deployment, StatefulSet, DaemonSet]
#   mentions: [OnDelete, paused, partition]
#   message: "An update of {workload} waits for a person"
#   remediation: Set updateStrategy.type to RollingUpdate without a partition, and remove paused.
package rules.kubernetes.update_held_back

import data.lib.workloads

violations contains {"path": path, "params": {"workload": input.resource.metadata.name}} if {
	some path in places
}

places contains ["spec", "updateStrategy", "type"] if input.resource.spec.updateStrategy.type == "OnDelete"

places contains ["spec", "paused"] if input.resource.spec.paused == true

places contains ["spec", "updateStrategy", "rollingUpdate", "partition"] if {
	is_number(input.resource.spec.updateStrategy.rollingUpdate.partition)
	input.resource.spec.updateStrategy.rollingUpdate.partition >= workloads.replicas
}
