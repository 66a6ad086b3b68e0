package rules.terraform.aws_policy_open_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_policy_open as rule

policy(principal, condition) := json.marshal({"Statement": [{"Sid": "Read", "Effect": "Allow", "Principal": principal, "Action": "s3:GetObject", "Condition": condition}]})

bucket(principal, condition) := plans.resource("aws_s3_bucket_policy", {"policy": policy(principal, condition)})

test_a_policy_for_everybody_is_found if {
	rule.violations == {plans.place("aws_s3_bucket_policy", ["policy"], {"statement": "Read"})} with input as bucket("*", {})
	rule.violations == {plans.place("aws_sqs_queue", ["policy"], {"statement": "Read"})} with input as plans.resource("aws_sqs_queue", {"policy": policy({"AWS": "*"}, {})})
}

test_named_principals_and_conditions_pass if {
	rule.violations == set() with input as bucket({"Service": "cloudfront.amazonaws.com"}, {})
	rule.violations == set() with input as bucket("*", {"StringEquals": {"aws:PrincipalOrgID": "o-1"}})
	rule.applies with input as bucket("*", {"StringEquals": {"aws:PrincipalOrgID": "o-1"}})
	rule.violations == set() with input as plans.resource("aws_efs_file_system_policy", {"policy": policy("*", {"Bool": {"elasticfilesystem:AccessedViaMountTarget": "true"}})})
}

test_a_search_domain_is_judged_by_its_policy_only_outside_of_a_network if {
	open := policy({"AWS": "*"}, {})
	rule.violations == {plans.place("aws_opensearch_domain", ["access_policies"], {"statement": "Read"})} with input as plans.resource("aws_opensearch_domain", {"access_policies": open})
	rule.violations == set() with input as plans.resource("aws_opensearch_domain", {"access_policies": open, "vpc_options": [{"subnet_ids": ["subnet-1"]}]})
}

test_a_condition_that_the_configuration_computes_is_not_judged if {
	rule.violations == set() with input as bucket("*", "(unknown)")
}

test_a_resource_without_a_policy_is_not_asked if {
	rule.applies == false with input as plans.resource("aws_sqs_queue", {})
}
