package rules.terraform.aws_database_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_database as rule

test_a_private_and_protected_database_is_evidence if {
	rule.evidence == {plans.place("aws_db_instance", ["deletion_protection"], {})} with input as plans.resource("aws_db_instance", {"deletion_protection": true, "publicly_accessible": false})
	rule.evidence == {plans.place("aws_dynamodb_table", ["deletion_protection_enabled"], {})} with input as plans.resource("aws_dynamodb_table", {"deletion_protection_enabled": true})
}

test_others_are_none if {
	rule.evidence == set() with input as plans.resource("aws_db_instance", {"deletion_protection": false})
	rule.evidence == set() with input as plans.resource("aws_db_instance", {"deletion_protection": true, "publicly_accessible": true})
}
