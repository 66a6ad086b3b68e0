# METADATA
# title: Cluster whose nodes are all in one zone
# description: The control plane lies in several zones, but when the nodes' zone fails, every workload is away.
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/best-practices/reliability.html
# custom:
#   id: AWS-0077
#   severity: medium
#   checklist: [HA-ZONE-1]
#   kinds: [aws_eks_cluster]
#   relations: [referrers]
#   message: "All node groups of cluster {address} use the same subnet"
#   remediation: Give the node groups subnets of two zones or more, or add a node group for each further zone.
package rules.terraform.aws_nodes_single_zone

import data.lib.terraform

default applies := false

applies if count(groups) > 0

groups := [resource | some resource in terraform.referrers; resource.type == "aws_eks_node_group"]

violations contains terraform.place([], {}) if {
	count(groups) > 0
	every group in groups {
		count(subnets(group)) == 1
	}
	count({subnet | some group in groups; some subnet in subnets(group)}) == 1
}

# Subnets that are not known yet count by their addresses; a data source of subnets, or a variable, may hold any number.
subnets(group) := group.values.subnet_ids if {
	is_array(group.values.subnet_ids)
	not null in group.values.subnet_ids
} else := [subnet |
	some subnet in object.get(group.references, "subnet_ids", [])
	contains(subnet, "aws_subnet.")
]
