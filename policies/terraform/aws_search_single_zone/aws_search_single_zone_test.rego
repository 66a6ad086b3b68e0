package rules.terraform.aws_search_single_zone_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_search_single_zone as rule

domain(config) := plans.resource("aws_opensearch_domain", {"cluster_config": config})

test_one_node_or_zone_is_found if {
	rule.violations == {plans.place("aws_opensearch_domain", ["cluster_config", 0, "instance_count"], {})} with input as domain([{"instance_count": 1}])
	rule.violations == {plans.place("aws_opensearch_domain", ["cluster_config", 0, "zone_awareness_enabled"], {})} with input as domain([{"instance_count": 3, "zone_awareness_enabled": false}])
	rule.violations == {plans.place("aws_opensearch_domain", ["cluster_config"], {})} with input as domain([])
}

test_nodes_over_zones_pass if {
	rule.violations == set() with input as domain([{"instance_count": 3, "zone_awareness_enabled": true}])
	rule.violations == set() with input as domain([{"multi_az_with_standby_enabled": true}])
}
