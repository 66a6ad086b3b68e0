package rules.terraform.google_sql_recovery_test

import data.lib.plans_test as plans
import data.rules.terraform.google_sql_recovery as rule

test_recovery_is_evidence if {
	rule.evidence == {plans.place("google_sql_database_instance", ["settings", 0, "backup_configuration", 0, "point_in_time_recovery_enabled"], {})} with input as plans.resource("google_sql_database_instance", {"settings": [{"backup_configuration": [{"enabled": true, "point_in_time_recovery_enabled": true}]}]})
}

test_backups_alone_are_not if {
	rule.evidence == set() with input as plans.resource("google_sql_database_instance", {"settings": [{"backup_configuration": [{"enabled": true}]}]})
	rule.evidence == set() with input as plans.resource("google_sql_database_instance", {})
}
