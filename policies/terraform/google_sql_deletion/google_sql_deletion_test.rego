package rules.terraform.google_sql_deletion_test

import data.lib.plans_test as plans
import data.rules.terraform.google_sql_deletion as rule

test_no_protection_is_found if {
	rule.violations == {plans.place("google_sql_database_instance", ["deletion_protection"], {})} with input as plans.resource("google_sql_database_instance", {"deletion_protection": false})
}

test_protection_passes if {
	rule.violations == set() with input as plans.resource("google_sql_database_instance", {})
	rule.violations == set() with input as plans.resource("google_sql_database_instance", {"deletion_protection": true})
	rule.violations == set() with input as plans.resource("google_sql_database_instance", {"deletion_protection": false, "settings": [{"deletion_protection_enabled": true}]})
}

test_a_replica_is_not_asked if {
	rule.violations == set() with input as plans.resource("google_sql_database_instance", {"master_instance_name": "orders", "deletion_protection": false})
}
