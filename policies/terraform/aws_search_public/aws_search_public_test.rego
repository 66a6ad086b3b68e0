package rules.terraform.aws_search_public_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_search_public as rule

test_a_domain_without_a_network_is_found if {
	rule.violations == {plans.place("aws_opensearch_domain", ["vpc_options"], {})} with input as plans.resource("aws_opensearch_domain", {"vpc_options": []})
}

test_a_domain_in_a_network_passes if {
	rule.violations == set() with input as plans.resource("aws_opensearch_domain", {"vpc_options": [{"subnet_ids": ["subnet-1"]}]})
}
