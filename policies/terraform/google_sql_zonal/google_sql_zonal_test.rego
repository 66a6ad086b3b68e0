package rules.terraform.google_sql_zonal_test

import data.lib.plans_test as plans
import data.rules.terraform.google_sql_zonal as rule

test_one_zone_is_found if {
	rule.violations == {plans.place("google_sql_database_instance", ["settings", 0, "availability_type"], {})} with input as plans.resource("google_sql_database_instance", {"settings": [{"availability_type": "ZONAL"}]})
	rule.violations == {plans.place("google_sql_database_instance", ["settings", 0, "availability_type"], {})} with input as plans.resource("google_sql_database_instance", {"settings": [{"tier": "db-g1-small"}]})
}

test_two_zones_pass if {
	rule.violations == set() with input as plans.resource("google_sql_database_instance", {"settings": [{"availability_type": "REGIONAL"}]})
}

test_a_replica_is_not_asked if {
	rule.violations == set() with input as plans.resource("google_sql_database_instance", {"master_instance_name": "orders"})
	rule.applies == false with input as plans.resource("google_sql_database_instance", {"master_instance_name": "orders"})
}
