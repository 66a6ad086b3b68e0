package rules.terraform.aws_database_deletion_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_database_deletion as rule

test_an_unprotected_database_is_found if {
	rule.violations == {plans.place("aws_rds_cluster", ["deletion_protection"], {"setting": "deletion_protection"})} with input as plans.resource("aws_rds_cluster", {"deletion_protection": null})
	rule.violations == {plans.place("aws_dynamodb_table", ["deletion_protection_enabled"], {"setting": "deletion_protection_enabled"})} with input as plans.resource("aws_dynamodb_table", {"deletion_protection_enabled": false})
}

test_a_protected_database_passes if {
	rule.violations == set() with input as plans.resource("aws_rds_cluster", {"deletion_protection": true})
	rule.applies with input as plans.resource("aws_rds_cluster", {"deletion_protection": true})
}

test_replicas_and_locks_are_not_asked if {
	every planned in [plans.resource("aws_db_instance", {"replicate_source_db": "orders"}), plans.resource("aws_dynamodb_table", {"hash_key": "LockID"})] {
		rule.violations == set() with input as planned
		rule.applies == false with input as planned
	}
}
