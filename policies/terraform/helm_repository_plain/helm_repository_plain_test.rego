package rules.terraform.helm_repository_plain_test

import data.lib.plans_test as plans
import data.rules.terraform.helm_repository_plain as rule

test_plain_http_is_found if {
	rule.violations == {plans.place("helm_release", ["repository"], {})} with input as plans.resource("helm_release", {"repository": "http://charts.example.com"})
}

test_encrypted_repositories_and_folders_pass if {
	every repository in ["https://charts.example.com", "oci://registry.example.com/charts"] {
		rule.violations == set() with input as plans.resource("helm_release", {"repository": repository})
	}
	rule.violations == set() with input as plans.resource("helm_release", {"chart": "./shop"})
}
