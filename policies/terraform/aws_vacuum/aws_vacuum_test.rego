package rules.terraform.aws_vacuum_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_vacuum as rule

group(family, name, value) := plans.resource("aws_db_parameter_group", {"family": family, "parameter": [{"name": name, "value": value}]})

test_autovacuum_switched_off_is_found if {
	every name in ["autovacuum", "track_counts"] {
		rule.violations == {plans.place("aws_db_parameter_group", ["parameter", 0, "value"], {"parameter": name})} with input as group("postgres17", name, "0")
	}
}

test_settings_for_the_load_are_evidence if {
	rule.violations == set() with input as group("aurora-postgresql16", "autovacuum_vacuum_scale_factor", "0.02")
	rule.evidence == {plans.place("aws_db_parameter_group", ["parameter", 0], {"parameter": "autovacuum_vacuum_scale_factor"})} with input as group("aurora-postgresql16", "autovacuum_vacuum_scale_factor", "0.02")
	rule.evidence == set() with input as group("postgres17", "autovacuum", "1")
}

test_other_engines_are_not_asked if {
	rule.violations == set() with input as group("mysql8.4", "autovacuum", "0")
	rule.applies == false with input as group("mysql8.4", "autovacuum", "0")
}
