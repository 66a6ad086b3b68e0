package rules.terraform.google_sql_backup_off_test

import data.lib.plans_test as plans
import data.rules.terraform.google_sql_backup_off as rule

test_a_database_without_backups_is_found if {
	rule.violations == {plans.place("google_sql_database_instance", ["settings", 0, "backup_configuration"], {})} with input as plans.resource("google_sql_database_instance", {"settings": [{"tier": "db-g1-small"}]})
	rule.violations == {plans.place("google_sql_database_instance", ["settings", 0, "backup_configuration", 0, "enabled"], {})} with input as plans.resource("google_sql_database_instance", {"settings": [{"backup_configuration": [{"enabled": false}]}]})
}

test_backups_pass if {
	rule.violations == set() with input as plans.resource("google_sql_database_instance", {"settings": [{"backup_configuration": [{"enabled": true}]}]})
}

test_a_replica_is_not_asked if {
	rule.violations == set() with input as plans.resource("google_sql_database_instance", {"master_instance_name": "orders"})
	rule.applies == false with input as plans.resource("google_sql_database_instance", {"master_instance_name": "orders"})
}
