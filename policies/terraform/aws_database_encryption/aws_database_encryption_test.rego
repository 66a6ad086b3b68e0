package rules.terraform.aws_database_encryption_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_database_encryption as rule

found := {plans.place("aws_db_instance", ["storage_encrypted"], {})}

test_a_database_without_encryption_is_found if {
	every values in [{"storage_encrypted": false}, {"storage_encrypted": null}, {}] {
		rule.violations == found with input as plans.resource("aws_db_instance", values)
		rule.applies with input as plans.resource("aws_db_instance", values)
	}
}

test_an_encrypted_database_passes if {
	rule.violations == set() with input as plans.resource("aws_docdb_cluster", {"storage_encrypted": true})
}

test_what_takes_its_encryption_from_another_is_not_asked if {
	every values in [{"replicate_source_db": "orders"}, {"snapshot_identifier": "orders"}, {"engine_mode": "serverless"}, {"source_db_cluster_identifier": "orders"}] {
		rule.violations == set() with input as plans.resource("aws_rds_cluster", values)
		rule.applies == false with input as plans.resource("aws_rds_cluster", values)
	}
}
