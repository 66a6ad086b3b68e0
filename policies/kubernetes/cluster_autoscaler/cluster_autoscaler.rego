# METADATA
# title: Nodes are added and removed by need
# description: Cluster Autoscaler, Karpenter or their like is part of what is deployed.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/cluster-administration/node-autoscaling/
# custom:
#   id: K8S-0282
#   severity: info
#   checklist: [SCALE-HPA-3]
#   kinds:
#     - Deployment
#     - NodePool.karpenter.sh
#     - Provisioner.karpenter.sh
#     - ClusterAutoscaler.autoscaling.openshift.io
#     - MachineAutoscaler.autoscaling.openshift.io
#     - MachineDeployment.cluster.x-k8s.io
#     - ComputeClass.cloud.google.com
#   mentions: [autoscaler, karpenter]
#   message: "{kind} {name} adds and removes nodes"
#   remediation: Deploy Cluster Autoscaler or Karpenter, or switch autoscaling on for the node pools.
package rules.kubernetes.cluster_autoscaler

import data.lib.pods

params := {"kind": input.resource.kind, "name": input.resource.metadata.name}

evidence contains {"path": array.concat(container.path, ["image"]), "params": params} if {
	some container in pods.main
	some name in ["/cluster-autoscaler", "/karpenter", "karpenter/controller"]
	contains(concat("", ["/", container.value.image]), name)
}

evidence contains {"path": ["kind"], "params": params} if {
	input.resource.kind in ["NodePool", "Provisioner", "ClusterAutoscaler"]
}

evidence contains {"path": ["spec", "maxReplicas"], "params": params} if {
	input.resource.kind == "MachineAutoscaler"
	input.resource.spec.maxReplicas > input.resource.spec.minReplicas
}

evidence contains {"path": ["metadata", "annotations", key], "params": params} if {
	key := "cluster.x-k8s.io/cluster-api-autoscaler-node-group-max-size"
	greatest := input.resource.metadata.annotations[key]
	least := input.resource.metadata.annotations["cluster.x-k8s.io/cluster-api-autoscaler-node-group-min-size"]
	to_number(greatest) > to_number(least)
}

evidence contains {"path": ["spec", "nodePoolAutoCreation", "enabled"], "params": params} if {
	input.resource.spec.nodePoolAutoCreation.enabled == true
}
