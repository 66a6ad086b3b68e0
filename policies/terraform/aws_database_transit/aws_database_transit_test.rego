package rules.terraform.aws_database_transit_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_database_transit as rule

group(name, value) := plans.resource("aws_db_parameter_group", {"parameter": [{"name": "max_connections", "value": "0"}, {"name": name, "value": value}]})

found(name) := {plans.place("aws_db_parameter_group", ["parameter", 1, "value"], {"parameter": name})}

test_tls_switched_off_is_found_in_every_engine if {
	rule.violations == found("rds.force_ssl") with input as group("rds.force_ssl", "0")
	rule.violations == found("require_secure_transport") with input as group("require_secure_transport", "OFF")
	rule.violations == found("tls") with input as group("tls", "disabled")
	rule.violations == found("require_ssl") with input as group("require_ssl", "false")
}

test_tls_switched_on_passes if {
	rule.violations == set() with input as group("rds.force_ssl", "1")
	rule.violations == set() with input as group("tls", "enabled")
	rule.violations == set() with input as plans.resource("aws_db_parameter_group", {"parameter": []})
}
