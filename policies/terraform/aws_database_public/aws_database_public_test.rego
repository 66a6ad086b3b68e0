package rules.terraform.aws_database_public_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_database_public as rule

kafka(type) := plans.resource("aws_msk_cluster", {"broker_node_group_info": [{"connectivity_info": [{"public_access": [{"type": type}]}]}]})

test_public_databases_are_found if {
	rule.violations == {plans.place("aws_db_instance", ["publicly_accessible"], {})} with input as plans.resource("aws_db_instance", {"publicly_accessible": true})
	rule.violations == {plans.place("aws_msk_cluster", ["broker_node_group_info", 0, "connectivity_info", 0, "public_access", 0, "type"], {})} with input as kafka("SERVICE_PROVIDED_EIPS")
}

test_private_databases_pass if {
	rule.violations == set() with input as plans.resource("aws_db_instance", {"publicly_accessible": false})
	rule.violations == set() with input as plans.resource("aws_redshift_cluster", {"publicly_accessible": null})
	rule.violations == set() with input as kafka("DISABLED")
}
