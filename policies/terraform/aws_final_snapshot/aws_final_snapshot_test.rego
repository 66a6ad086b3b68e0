package rules.terraform.aws_final_snapshot_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_final_snapshot as rule

database(values) := plans.resource("aws_db_instance", object.union({"skip_final_snapshot": true}, values))

test_a_database_without_a_last_copy_is_found if {
	rule.violations == {plans.place("aws_db_instance", ["skip_final_snapshot"], {})} with input as database({"deletion_protection": false})
}

test_a_snapshot_or_protection_passes if {
	rule.violations == set() with input as database({"skip_final_snapshot": false})
	rule.violations == set() with input as database({"deletion_protection": true})
	rule.applies with input as database({})
}

test_a_replica_is_not_asked if {
	rule.violations == set() with input as database({"replicate_source_db": "orders"})
	rule.applies == false with input as database({"replicate_source_db": "orders"})
}
