package rules.terraform.aws_migration_transit_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_migration_transit as rule

test_a_plain_connection_to_a_database_is_found if {
	every values in [{"engine_name": "postgres", "ssl_mode": "none"}, {"engine_name": "postgres"}] {
		rule.violations == {plans.place("aws_dms_endpoint", ["ssl_mode"], {"engine": "postgres"})} with input as plans.resource("aws_dms_endpoint", values)
		rule.applies with input as plans.resource("aws_dms_endpoint", values)
	}
}

test_tls_passes if {
	rule.violations == set() with input as plans.resource("aws_dms_endpoint", {"engine_name": "mysql", "ssl_mode": "verify-full"})
}

test_engines_without_such_a_setting_are_not_asked if {
	rule.violations == set() with input as plans.resource("aws_dms_endpoint", {"engine_name": "kinesis", "ssl_mode": "none"})
	rule.applies == false with input as plans.resource("aws_dms_endpoint", {"engine_name": "kinesis", "ssl_mode": "none"})
}
