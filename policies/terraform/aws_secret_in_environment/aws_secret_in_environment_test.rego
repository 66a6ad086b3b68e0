package rules.terraform.aws_secret_in_environment_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_secret_in_environment as rule

function(variables) := plans.resource("aws_lambda_function", {"environment": [{"variables": variables}]})

found(name) := {plans.place("aws_lambda_function", ["environment", 0, "variables", name], {"name": name})}

test_credentials_are_found_by_name_and_by_form if {
	rule.violations == found("DB_PASSWORD") with input as function({"DB_PASSWORD": "hunter22", "STAGE": "prod"})
	rule.violations == found("DB_PASSWORD") with input as function({"DB_PASSWORD": "(sensitive)"})
	rule.violations == found("DATABASE_URL") with input as function({"DATABASE_URL": "postgres://shop:hunter22@db:5432/shop"})
	rule.violations == found("CONFIG") with input as function({"CONFIG": "AKIAABCDEFGHIJKLMNOP"})
	rule.applies with input as function({"STAGE": "prod"})
}

test_references_and_settings_pass if {
	rule.violations == set() with input as function({"DB_PASSWORD": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db", "SECRET_NAME": "shop/db", "TOKEN_TTL": "3600", "API_KEY": ""})
}

test_a_function_without_variables_is_not_asked if {
	rule.applies == false with input as plans.resource("aws_lambda_function", {"environment": []})
}
