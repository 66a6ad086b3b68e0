package rules.terraform.aws_api_cache_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_api_cache as rule

test_caches_are_evidence if {
	rule.evidence == {plans.place("aws_api_gateway_stage", ["cache_cluster_enabled"], {})} with input as plans.resource("aws_api_gateway_stage", {"cache_cluster_enabled": true})
	rule.evidence == {plans.place("aws_appsync_api_cache", ["ttl"], {})} with input as plans.resource("aws_appsync_api_cache", {"ttl": 60})
}

test_no_cache_is_none if {
	rule.evidence == set() with input as plans.resource("aws_api_gateway_stage", {"cache_cluster_enabled": null})
}
