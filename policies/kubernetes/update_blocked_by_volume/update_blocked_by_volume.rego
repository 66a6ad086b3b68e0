# METADATA
# title: Update that waits for a volume
# description: >-
#   The new pod has to start before the old one may stop, and a ReadWriteOnce volume attaches to one node only: on another node the new pod waits for ever.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes
#   - ref: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy
# custom:
#   id: K8S-0560
#   severity: medium
#   checklist: [PIPE-DEPLOY-3]
#   kinds: [Deployment]
#   relations: [references]
#   message: "An update of {workload} starts a second pod before the first one lets go of volume {claim}"
#   remediation: Set strategy.type to Recreate, let the volume be ReadWriteMany, or make the workload a StatefulSet with a volume for each pod.
package rules.kubernetes.update_blocked_by_volume

import data.lib.budgets
import data.lib.workloads

spec := input.resource.spec

pod := spec.template.spec

applies if count(held) > 0

# Volumes that one node (or pod) holds.
held := [{"index": i, "claim": claim.metadata.name} |
	some i, volume in pod.volumes
	some claim in input.related.references
	claim.kind == "PersistentVolumeClaim"
	claim.metadata.name == volume.persistentVolumeClaim.claimName
	count(claim.spec.accessModes) > 0
	every mode in claim.spec.accessModes { mode in ["ReadWriteOnce", "ReadWriteOncePod"] }
	not of_one_node(object.get(claim.spec, "storageClassName", ""))
]

violations contains {"path": ["spec", "template", "spec", "volumes", volume.index], "params": {"workload": input.resource.metadata.name, "claim": volume.claim}} if {
	some volume in held
	workloads.replicas > 0
	object.get(spec, ["strategy", "type"], "RollingUpdate") == "RollingUpdate"
	none_may_stop
	not pinned
}

# Kubernetes rounds the pods that may be missing down, and the pods that are started beforehand up.
none_may_stop if {
	missing == 0
	not budgets.none(object.get(spec, ["strategy", "rollingUpdate", "maxSurge"], "25%"))
}

missing := budgets.number(unavailable)

missing := floor((budgets.percent(unavailable) * workloads.replicas) / 100)

unavailable := object.get(spec, ["strategy", "rollingUpdate", "maxUnavailable"], "25%")

# Both pods come to the same node.
pinned if pod.nodeName

pinned if pod.nodeSelector["kubernetes.io/hostname"]

of_one_node(class) if count([word | some word in ["local", "hostpath"]; contains(class, word)]) > 0
