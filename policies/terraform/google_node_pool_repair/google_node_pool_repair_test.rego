package rules.terraform.google_node_pool_repair_test

import data.lib.plans_test as plans
import data.rules.terraform.google_node_pool_repair as rule

test_no_repair_is_found if {
	rule.violations == {plans.place("google_container_node_pool", ["management", 0, "auto_repair"], {})} with input as plans.resource("google_container_node_pool", {"management": [{"auto_repair": false, "auto_upgrade": true}]})
}

test_repair_and_the_default_pass if {
	rule.violations == set() with input as plans.resource("google_container_node_pool", {"management": [{"auto_repair": true}]})
	rule.violations == set() with input as plans.resource("google_container_node_pool", {})
}
