package rules.terraform.google_sql_recovery_off_test

import data.lib.plans_test as plans
import data.rules.terraform.google_sql_recovery_off as rule

test_a_database_without_it_is_found if {
	rule.violations == {plans.place("google_sql_database_instance", ["settings", 0, "backup_configuration", 0, "point_in_time_recovery_enabled"], {})} with input as plans.resource("google_sql_database_instance", {"database_version": "POSTGRES_16", "settings": [{"backup_configuration": [{"enabled": true}]}]})
	rule.violations == {plans.place("google_sql_database_instance", ["settings", 0, "backup_configuration", 0, "binary_log_enabled"], {})} with input as plans.resource("google_sql_database_instance", {"database_version": "MYSQL_8_0", "settings": [{"backup_configuration": [{"enabled": true, "binary_log_enabled": false}]}]})
}

test_recovery_passes if {
	rule.violations == set() with input as plans.resource("google_sql_database_instance", {"database_version": "POSTGRES_16", "settings": [{"backup_configuration": [{"enabled": true, "point_in_time_recovery_enabled": true}]}]})
}

test_replicas_and_databases_without_backups_are_not_asked if {
	rule.applies == false with input as plans.resource("google_sql_database_instance", {"settings": [{"tier": "db-g1-small"}]})
	rule.applies == false with input as plans.resource("google_sql_database_instance", {"master_instance_name": "orders"})
}
