package rules.terraform.google_sql_backup_retention_test

import data.lib.plans_test as plans
import data.rules.terraform.google_sql_backup_retention as rule

test_few_backups_are_found if {
	rule.violations == {plans.place("google_sql_database_instance", ["settings", 0, "backup_configuration", 0, "backup_retention_settings", 0, "retained_backups"], {"backups": 3})} with input as plans.resource("google_sql_database_instance", {"settings": [{"backup_configuration": [{"enabled": true, "backup_retention_settings": [{"retained_backups": 3}]}]}]})
}

test_a_week_and_the_default_pass if {
	rule.violations == set() with input as plans.resource("google_sql_database_instance", {"settings": [{"backup_configuration": [{"enabled": true, "backup_retention_settings": [{"retained_backups": 7}]}]}]})
	rule.violations == set() with input as plans.resource("google_sql_database_instance", {"settings": [{"backup_configuration": [{"enabled": true}]}]})
}

test_a_replica_is_not_asked if {
	rule.applies == false with input as plans.resource("google_sql_database_instance", {"master_instance_name": "orders"})
}
