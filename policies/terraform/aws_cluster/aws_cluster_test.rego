package rules.terraform.aws_cluster_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_cluster as rule

cluster(values) := plans.resource("aws_eks_cluster", values)

found := {plans.place("aws_eks_cluster", ["version"], {"version": "1.33"})}

test_a_closed_cluster_of_a_version_is_evidence if {
	rule.evidence == found with input as cluster({"version": "1.33", "vpc_config": [{"endpoint_public_access": false}]})
	rule.evidence == found with input as cluster({"version": "1.33", "vpc_config": [{"endpoint_public_access": true, "public_access_cidrs": ["203.0.113.0/24"]}]})
}

test_open_clusters_and_open_versions_are_none if {
	rule.evidence == set() with input as cluster({"version": "1.33", "vpc_config": [{"endpoint_public_access": true, "public_access_cidrs": ["0.0.0.0/0"]}]})
	rule.evidence == set() with input as cluster({"version": "1.33", "vpc_config": [{"endpoint_public_access": true}]})
	rule.evidence == set() with input as cluster({"vpc_config": [{"endpoint_public_access": false}]})
}
