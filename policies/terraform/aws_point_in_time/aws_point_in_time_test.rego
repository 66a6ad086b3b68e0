package rules.terraform.aws_point_in_time_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_point_in_time as rule

table(values) := plans.resource("aws_dynamodb_table", values)

test_a_table_without_it_is_found if {
	rule.violations == {plans.place("aws_dynamodb_table", ["point_in_time_recovery", 0, "enabled"], {})} with input as table({"point_in_time_recovery": [{"enabled": false}]})
	rule.violations == {plans.place("aws_dynamodb_table", ["point_in_time_recovery"], {})} with input as table({"point_in_time_recovery": []})
}

test_tables_databases_and_plans_with_it_are_evidence if {
	rule.violations == set() with input as table({"point_in_time_recovery": [{"enabled": true}]})
	rule.evidence == {plans.place("aws_dynamodb_table", ["point_in_time_recovery", 0, "enabled"], {})} with input as table({"point_in_time_recovery": [{"enabled": true}]})
	rule.evidence == {plans.place("aws_rds_cluster", ["backup_retention_period"], {})} with input as plans.resource("aws_rds_cluster", {"backup_retention_period": 7})
	rule.evidence == {plans.place("aws_backup_plan", ["rule", 0, "enable_continuous_backup"], {})} with input as plans.resource("aws_backup_plan", {"rule": [{"enable_continuous_backup": true}]})
}

test_databases_without_backups_are_none if {
	rule.evidence == set() with input as plans.resource("aws_db_instance", {"backup_retention_period": 0})
	rule.violations == set() with input as plans.resource("aws_db_instance", {"backup_retention_period": 0})
}

test_replicas_and_the_locks_of_terraform_are_not_asked if {
	rule.violations == set() with input as table({"hash_key": "LockID"})
	rule.applies == false with input as table({"hash_key": "LockID"})
	rule.applies == false with input as plans.resource("aws_db_instance", {"replicate_source_db": "orders", "backup_retention_period": 7})
	rule.evidence == set() with input as plans.resource("aws_db_instance", {"replicate_source_db": "orders", "backup_retention_period": 7})
}
