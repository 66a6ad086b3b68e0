# METADATA
# title: Nodes that never change in number
# description: Where the least and the greatest number of nodes are the same, no node comes when pods wait for one.
# related_resources:
#   - ref: https://github.com/kubernetes/autoscaler/blob/master/cluster-autoscaler/FAQ.md
#   - ref: https://karpenter.sh/docs/concepts/nodepools/
# custom:
#   id: K8S-0477
#   severity: medium
#   checklist: [SCALE-HPA-3]
#   kinds: [Deployment, NodePool.karpenter.sh, MachineAutoscaler.autoscaling.openshift.io, MachineDeployment.cluster.x-k8s.io]
#   mentions: [autoscaler]
#   message: "{kind} {name} can add no node"
#   remediation: Set the greatest number of nodes above the least.
package rules.kubernetes.nodes_fixed

import data.lib.pods

params := {"kind": input.resource.kind, "name": input.resource.metadata.name}

# --nodes=3:3:group
violations contains {"path": array.concat(container.path, [field, i]), "params": params} if {
	some container in pods.main
	contains(container.value.image, "cluster-autoscaler")
	some field in ["command", "args"]
	some i, text in container.value[field]
	startswith(text, "--nodes=")
	bounds := split(trim_prefix(text, "--nodes="), ":")
	bounds[0] == bounds[1]
}

violations contains {"path": ["spec", "limits", resource], "params": params} if {
	input.resource.kind == "NodePool"
	some resource, limit in input.resource.spec.limits
	limit in ["0", 0]
}

violations contains {"path": ["spec", "maxReplicas"], "params": params} if {
	input.resource.kind == "MachineAutoscaler"
	input.resource.spec.maxReplicas == input.resource.spec.minReplicas
}

violations contains {"path": ["metadata", "annotations", key], "params": params} if {
	key := "cluster.x-k8s.io/cluster-api-autoscaler-node-group-max-size"
	input.resource.metadata.annotations[key] == input.resource.metadata.annotations["cluster.x-k8s.io/cluster-api-autoscaler-node-group-min-size"]
}
