package rules.terraform.aws_query_monitoring_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_query_monitoring as rule

group(name, value) := plans.resource("aws_db_parameter_group", {"parameter": [{"name": name, "value": value}]})

test_insights_and_parameters_are_evidence if {
	rule.evidence == {plans.place("aws_db_instance", ["performance_insights_enabled"], {})} with input as plans.resource("aws_db_instance", {"performance_insights_enabled": true})
	every parameter in [["shared_preload_libraries", "pg_stat_statements,pgaudit"], ["log_min_duration_statement", "500"], ["slow_query_log", "1"]] {
		rule.evidence == {plans.place("aws_db_parameter_group", ["parameter", 0], {})} with input as group(parameter[0], parameter[1])
	}
}

test_what_is_off_is_none if {
	rule.evidence == set() with input as plans.resource("aws_db_instance", {"performance_insights_enabled": false})
	rule.evidence == set() with input as group("log_min_duration_statement", "-1")
	rule.evidence == set() with input as group("slow_query_log", "0")
}
