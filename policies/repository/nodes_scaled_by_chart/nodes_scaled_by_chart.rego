# METADATA
# title: Nodes come and go by need
# description: Cluster Autoscaler or Karpenter is installed by its chart.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/cluster-administration/node-autoscaling/
# custom:
#   id: REPO-0460
#   severity: info
#   checklist: [SCALE-HPA-3]
#   kinds: [installation]
#   message: "{product} adds and removes nodes"
#   remediation: Install Cluster Autoscaler or Karpenter.
package rules.repository.nodes_scaled_by_chart

# Images and custom resources have a rule of their own.
evidence contains {"path": ["product"], "params": {"product": input.resource.product}} if {
	input.resource.by == "chart"
	"cluster_autoscaler" in input.resource.provides
}
