package rules.terraform.aws_search_encryption_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_search_encryption as rule

test_a_plain_domain_is_found if {
	rule.violations == {plans.place("aws_opensearch_domain", ["encrypt_at_rest", 0, "enabled"], {})} with input as plans.resource("aws_opensearch_domain", {"encrypt_at_rest": [{"enabled": false}]})
	rule.violations == {plans.place("aws_opensearch_domain", ["encrypt_at_rest"], {})} with input as plans.resource("aws_opensearch_domain", {})
}

test_an_encrypted_domain_passes if {
	rule.violations == set() with input as plans.resource("aws_elasticsearch_domain", {"encrypt_at_rest": [{"enabled": true}]})
}
