package rules.terraform.google_sql_open_test

import data.lib.plans_test as plans
import data.rules.terraform.google_sql_open as rule

test_everybody_is_found if {
	rule.violations == {plans.place("google_sql_database_instance", ["settings", 0, "ip_configuration", 0, "authorized_networks", 1, "value"], {"range": "0.0.0.0/0"})} with input as plans.resource("google_sql_database_instance", {"settings": [{"ip_configuration": [{"authorized_networks": [{"value": "203.0.113.7/32"}, {"value": "0.0.0.0/0"}]}]}]})
}

test_known_networks_pass if {
	rule.violations == set() with input as plans.resource("google_sql_database_instance", {"settings": [{"ip_configuration": [{"authorized_networks": [{"value": "203.0.113.7/32"}]}]}]})
	rule.violations == set() with input as plans.resource("google_sql_database_instance", {"settings": [{"ip_configuration": [{}]}]})
	rule.violations == set() with input as plans.resource("google_sql_database_instance", {})
}
