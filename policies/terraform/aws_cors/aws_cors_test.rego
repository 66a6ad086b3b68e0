package rules.terraform.aws_cors_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_cors as rule

api(origins) := plans.resource("aws_apigatewayv2_api", {"cors_configuration": [{"allow_origins": origins}]})

bucket(methods) := plans.resource("aws_s3_bucket_cors_configuration", {"cors_rule": [{"allowed_methods": methods, "allowed_origins": ["*"]}]})

place := plans.place("aws_apigatewayv2_api", ["cors_configuration", 0, "allow_origins"], {})

test_a_wildcard_is_found if {
	rule.violations == {place} with input as api(["*"])
	rule.evidence == set() with input as api(["*"])
	rule.violations == {plans.place("aws_s3_bucket_cors_configuration", ["cors_rule", 0, "allowed_origins"], {})} with input as bucket(["GET", "PUT"])
}

test_named_origins_are_evidence if {
	rule.violations == set() with input as api(["https://shop.example.com"])
	rule.evidence == {place} with input as api(["https://shop.example.com"])
	rule.applies with input as api(["https://shop.example.com"])
}

test_files_for_everybody_and_apis_without_browsers_are_not_asked if {
	every planned in [bucket(["GET", "HEAD"]), plans.resource("aws_apigatewayv2_api", {"cors_configuration": []})] {
		rule.violations == set() with input as planned
		rule.applies == false with input as planned
	}
}
