package rules.terraform.aws_log_store_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_log_store as rule

group(name) := plans.resource("aws_cloudwatch_log_group", {"name": name})

test_stores_are_evidence if {
	rule.evidence == {plans.place("aws_opensearch_domain", [], {})} with input as plans.resource("aws_opensearch_domain", {})
	rule.evidence == {plans.place("aws_opensearchserverless_collection", [], {})} with input as plans.resource("aws_opensearchserverless_collection", {"type": "TIMESERIES"})
	every name in ["/shop/web", "/aws/ecs/shop", "/aws/containerinsights/shop/application"] {
		rule.evidence == {plans.place("aws_cloudwatch_log_group", [], {})} with input as group(name)
	}
}

test_logs_of_one_thing_and_other_collections_are_none if {
	rule.evidence == set() with input as group("/aws/lambda/orders")
	rule.evidence == set() with input as plans.resource("aws_opensearchserverless_collection", {"type": "VECTORSEARCH"})
}
