package rules.terraform.aws_cluster_secrets_encryption_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_cluster_secrets_encryption as rule

cluster(values) := plans.resource("aws_eks_cluster", values)

test_an_old_cluster_without_a_key_is_found if {
	rule.violations == {plans.place("aws_eks_cluster", ["encryption_config"], {"version": "1.27"})} with input as cluster({"version": "1.27", "encryption_config": []})
}

test_a_key_and_newer_versions_pass if {
	rule.violations == set() with input as cluster({"version": "1.27", "encryption_config": [{"resources": ["secrets"]}]})
	rule.violations == set() with input as cluster({"version": "1.33", "encryption_config": []})
	rule.violations == set() with input as cluster({"encryption_config": []})
}

test_a_version_that_is_not_known_tells_nothing if {
	rule.applies == false with input as cluster({"encryption_config": []})
	rule.applies with input as cluster({"version": "1.33"})
	rule.applies with input as cluster({"encryption_config": [{"resources": ["secrets"]}]})
}
