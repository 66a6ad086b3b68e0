package rules.terraform.aws_database_logs_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_database_logs as rule

test_a_database_that_keeps_its_logs_is_found if {
	every exports in [null, []] {
		rule.violations == {plans.place("aws_db_instance", ["enabled_cloudwatch_logs_exports"], {"setting": "enabled_cloudwatch_logs_exports"})} with input as plans.resource("aws_db_instance", {"enabled_cloudwatch_logs_exports": exports})
	}
	rule.violations == {plans.place("aws_neptune_cluster", ["enable_cloudwatch_logs_exports"], {"setting": "enable_cloudwatch_logs_exports"})} with input as plans.resource("aws_neptune_cluster", {})
}

test_exported_logs_pass if {
	rule.violations == set() with input as plans.resource("aws_rds_cluster", {"enabled_cloudwatch_logs_exports": ["postgresql"]})
	rule.applies with input as plans.resource("aws_rds_cluster", {})
}

test_the_first_version_of_serverless_is_not_asked if {
	rule.violations == set() with input as plans.resource("aws_rds_cluster", {"engine_mode": "serverless"})
	rule.applies == false with input as plans.resource("aws_rds_cluster", {"engine_mode": "serverless"})
}
