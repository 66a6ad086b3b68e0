package rules.terraform.aws_cluster_autoscaling_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_cluster_autoscaling as rule

nodes(smallest, largest) := plans.resource("aws_eks_node_group", {"scaling_config": [{"min_size": smallest, "max_size": largest}]})

test_scaling_is_evidence if {
	rule.evidence == {plans.place("aws_eks_node_group", ["scaling_config", 0, "max_size"], {})} with input as nodes(2, 6)
	rule.evidence == {plans.place("aws_eks_cluster", ["compute_config", 0, "enabled"], {})} with input as plans.resource("aws_eks_cluster", {"compute_config": [{"enabled": true}]})
	rule.evidence == {plans.place("aws_ecs_capacity_provider", ["auto_scaling_group_provider", 0, "managed_scaling", 0, "status"], {})} with input as plans.resource("aws_ecs_capacity_provider", {"auto_scaling_group_provider": [{"managed_scaling": [{"status": "ENABLED"}]}]})
}

test_a_fixed_size_is_none if {
	rule.evidence == set() with input as nodes(3, 3)
	rule.evidence == set() with input as plans.resource("aws_eks_cluster", {"compute_config": []})
}
