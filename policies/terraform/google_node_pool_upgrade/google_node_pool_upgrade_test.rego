package rules.terraform.google_node_pool_upgrade_test

import data.lib.plans_test as plans
import data.rules.terraform.google_node_pool_upgrade as rule

test_no_upgrade_is_found if {
	rule.violations == {plans.place("google_container_node_pool", ["management", 0, "auto_upgrade"], {})} with input as plans.resource("google_container_node_pool", {"management": [{"auto_repair": true, "auto_upgrade": false}]})
}

test_upgrade_and_the_default_pass if {
	rule.violations == set() with input as plans.resource("google_container_node_pool", {"management": [{"auto_upgrade": true}]})
	rule.violations == set() with input as plans.resource("google_container_node_pool", {})
}
