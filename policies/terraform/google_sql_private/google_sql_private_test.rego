package rules.terraform.google_sql_private_test

import data.lib.plans_test as plans
import data.rules.terraform.google_sql_private as rule

test_a_public_address_alone_is_found if {
	rule.violations == {plans.place("google_sql_database_instance", ["settings", 0, "ip_configuration"], {})} with input as plans.resource("google_sql_database_instance", {"settings": [{"tier": "db-g1-small"}]})
	rule.violations == {plans.place("google_sql_database_instance", ["settings", 0, "ip_configuration", 0, "private_network"], {})} with input as plans.resource("google_sql_database_instance", {"settings": [{"ip_configuration": [{"ipv4_enabled": true}]}]})
}

test_private_ways_pass if {
	rule.violations == set() with input as plans.resource("google_sql_database_instance", {"settings": [{"ip_configuration": [{"ipv4_enabled": false}]}]})
	rule.violations == set() with input as plans.resource("google_sql_database_instance", {"settings": [{"ip_configuration": [{"private_network": "projects/example/global/networks/main"}]}]})
	rule.violations == set() with input as plans.resource("google_sql_database_instance", {"settings": [{"ip_configuration": [{"psc_config": [{"psc_enabled": true}]}]}]})
	rule.violations == set() with input as plans.referring("google_sql_database_instance", {"settings": [{"ip_configuration": [{}]}]}, {"settings.ip_configuration.private_network": ["google_compute_network.main"]})
}
