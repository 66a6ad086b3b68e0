package rules.terraform.aws_database_short_backup_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_database_short_backup as rule

cluster(values) := plans.resource("aws_docdb_cluster", values)

place(days) := plans.place("aws_docdb_cluster", ["backup_retention_period"], {"days": days})

test_a_short_retention_is_found if {
	rule.violations == {place(3)} with input as cluster({"backup_retention_period": 3})
	rule.violations == {place(1)} with input as cluster({})
	rule.evidence == set() with input as cluster({"backup_retention_period": 3})
}

test_a_week_is_evidence_and_the_days_can_be_set if {
	rule.violations == set() with input as cluster({"backup_retention_period": 7})
	rule.evidence == {place(7)} with input as cluster({"backup_retention_period": 7})
	rule.violations == {place(7)} with input as cluster({"backup_retention_period": 7}) with data.parameters as {"AWS-0060": {"minimum_days": 30}}
}

test_none_at_all_is_another_rule_s if {
	rule.violations == set() with input as cluster({"backup_retention_period": 0})
}

test_a_replica_is_not_asked if {
	rule.applies == false with input as plans.resource("aws_db_instance", {"replicate_source_db": "orders", "backup_retention_period": 1})
	rule.violations == set() with input as plans.resource("aws_db_instance", {"replicate_source_db": "orders", "backup_retention_period": 1})
}
