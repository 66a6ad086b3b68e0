package rules.terraform.aws_instance_metadata_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_instance_metadata as rule

server(values) := plans.resource("aws_instance", values)

test_a_service_without_tokens_is_found if {
	rule.violations == {plans.place("aws_instance", ["metadata_options", 0, "http_tokens"], {})} with input as server({"metadata_options": [{"http_tokens": "optional", "http_endpoint": "enabled"}]})
	rule.violations == {plans.place("aws_instance", ["metadata_options"], {})} with input as server({"metadata_options": []})
}

test_tokens_and_no_service_at_all_pass if {
	rule.violations == set() with input as server({"metadata_options": [{"http_tokens": "required"}]})
	rule.violations == set() with input as server({"metadata_options": [{"http_tokens": "optional", "http_endpoint": "disabled"}]})
}
