package rules.terraform.aws_cluster_public_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_cluster_public as rule

cluster(network) := plans.resource("aws_eks_cluster", {"vpc_config": [network]})

found := {plans.place("aws_eks_cluster", ["vpc_config", 0, "public_access_cidrs"], {})}

test_an_open_control_plane_is_found if {
	rule.violations == found with input as cluster({"endpoint_public_access": true, "public_access_cidrs": ["0.0.0.0/0"]})
	rule.violations == found with input as cluster({"endpoint_public_access": true})
	rule.violations == found with input as cluster({"public_access_cidrs": null})
}

test_private_and_limited_control_planes_pass if {
	rule.violations == set() with input as cluster({"endpoint_public_access": false, "public_access_cidrs": ["0.0.0.0/0"]})
	rule.violations == set() with input as cluster({"endpoint_public_access": true, "public_access_cidrs": ["203.0.113.0/24"]})
	rule.violations == set() with input as plans.resource("aws_eks_cluster", {})
}
