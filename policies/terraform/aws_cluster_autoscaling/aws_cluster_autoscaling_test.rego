package rules.terraform.aws_cluster_autoscaling_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_cluster_autoscaling as rule

test_scaling_is_evidence if {
	rule.evidence == {plans.place("aws_eks_cluster", ["compute_config", 0, "enabled"], {})} with input as plans.resource("aws_eks_cluster", {"compute_config": [{"enabled": true}]})
	rule.evidence == {plans.place("aws_ecs_capacity_provider", ["auto_scaling_group_provider", 0, "managed_scaling", 0, "status"], {})} with input as plans.resource("aws_ecs_capacity_provider", {"auto_scaling_group_provider": [{"managed_scaling": [{"status": "ENABLED"}]}]})
}

test_a_cluster_without_it_shows_nothing if {
	rule.evidence == set() with input as plans.resource("aws_eks_cluster", {"compute_config": []})
}
