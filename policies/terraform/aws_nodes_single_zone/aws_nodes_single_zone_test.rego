package rules.terraform.aws_nodes_single_zone_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_nodes_single_zone as rule

cluster(groups) := plans.related("aws_eks_cluster", {}, {"referrers": groups})

group(subnets) := plans.neighbour("aws_eks_node_group", {"subnet_ids": subnets})

later(subnets) := object.union(plans.neighbour("aws_eks_node_group", {}), {"references": {"subnet_ids": subnets}})

test_one_subnet_for_all_is_found if {
	rule.violations == {plans.place("aws_eks_cluster", [], {})} with input as cluster([group(["subnet-1"]), group(["subnet-1"])])
	rule.violations == {plans.place("aws_eks_cluster", [], {})} with input as cluster([later(["aws_subnet.a"])])
	rule.applies with input as cluster([group(["subnet-1"])])
}

test_several_subnets_pass_in_one_group_or_in_several if {
	rule.violations == set() with input as cluster([group(["subnet-1", "subnet-2"])])
	rule.violations == set() with input as cluster([group(["subnet-1"]), group(["subnet-2"])])
	rule.violations == set() with input as cluster([later(["aws_subnet.a", "aws_subnet.b"])])
	rule.violations == set() with input as cluster([later(["aws_subnet.private", "aws_subnet.private[*]"])])
	rule.violations == set() with input as cluster([later(["data.aws_subnets.private"])])
	rule.violations == set() with input as cluster([plans.neighbour("aws_eks_node_group", {"subnet_ids": [null]})])
}

test_a_cluster_without_node_groups_is_not_asked if {
	rule.violations == set() with input as cluster([])
	rule.applies == false with input as cluster([])
}
