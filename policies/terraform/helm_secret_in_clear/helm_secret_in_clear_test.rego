package rules.terraform.helm_secret_in_clear_test

import data.lib.plans_test as plans
import data.rules.terraform.helm_secret_in_clear as rule

found(name) := {plans.place("helm_release", ["set", 0, "value"], {"name": name})}

release(name, value) := plans.resource("helm_release", {"set": [{"name": name, "value": value}]})

test_credentials_are_found_by_name_and_by_form if {
	rule.violations == found("auth.password") with input as release("auth.password", "hunter22")
	rule.violations == found("database.url") with input as release("database.url", "postgres://shop:hunter22@db:5432/shop")
}

test_settings_references_and_hidden_values_pass if {
	rule.violations == set() with input as release("image.tag", "1.4.2")
	rule.violations == set() with input as release("auth.password", "(sensitive)")
	rule.violations == set() with input as release("auth.existingSecret", "shop-db")
	rule.violations == set() with input as plans.resource("helm_release", {"chart": "shop"})
}
