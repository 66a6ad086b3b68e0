package rules.terraform.aws_database_without_backup_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_database_without_backup as rule

database(values) := plans.resource("aws_db_instance", values)

test_no_retention_is_found if {
	every values in [{"backup_retention_period": 0}, {}] {
		rule.violations == {plans.place("aws_db_instance", ["backup_retention_period"], {})} with input as database(values)
		rule.applies with input as database(values)
	}
	rule.violations == {plans.place("aws_redshift_cluster", ["automated_snapshot_retention_period"], {})} with input as plans.resource("aws_redshift_cluster", {"automated_snapshot_retention_period": 0})
}

test_any_retention_passes if {
	rule.violations == set() with input as database({"backup_retention_period": 1})
}

test_a_replica_is_not_asked if {
	rule.violations == set() with input as database({"replicate_source_db": "orders"})
	rule.applies == false with input as database({"replicate_source_db": "orders"})
}
