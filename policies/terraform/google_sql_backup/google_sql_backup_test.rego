package rules.terraform.google_sql_backup_test

import data.lib.plans_test as plans
import data.rules.terraform.google_sql_backup as rule

test_a_week_of_backups_is_evidence if {
	rule.evidence == {plans.place("google_sql_database_instance", ["settings", 0, "backup_configuration", 0, "enabled"], {})} with input as plans.resource("google_sql_database_instance", {"settings": [{"backup_configuration": [{"enabled": true}]}]})
}

test_too_few_or_none_are_not if {
	rule.evidence == set() with input as plans.resource("google_sql_database_instance", {"settings": [{"backup_configuration": [{"enabled": true, "backup_retention_settings": [{"retained_backups": 1}]}]}]})
	rule.evidence == set() with input as plans.resource("google_sql_database_instance", {})
	rule.evidence == set() with input as plans.resource("google_sql_database_instance", {"master_instance_name": "orders", "settings": [{"backup_configuration": [{"enabled": true}]}]})
}
