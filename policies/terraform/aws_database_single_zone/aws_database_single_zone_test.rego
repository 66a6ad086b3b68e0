package rules.terraform.aws_database_single_zone_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_database_single_zone as rule

database(values) := plans.resource("aws_db_instance", values)

place := plans.place("aws_db_instance", ["multi_az"], {})

test_a_lone_database_is_found if {
	every values in [{"multi_az": false}, {}] {
		rule.violations == {place} with input as database(values)
		rule.evidence == set() with input as database(values)
		rule.applies with input as database(values)
	}
}

test_a_standby_is_evidence if {
	rule.violations == set() with input as database({"multi_az": true})
	rule.evidence == {place} with input as database({"multi_az": true})
}

test_replicas_and_engines_that_cannot_are_not_asked if {
	every values in [{"replicate_source_db": "orders"}, {"engine": "custom-oracle-ee"}] {
		rule.violations == set() with input as database(values)
		rule.applies == false with input as database(values)
	}
}
