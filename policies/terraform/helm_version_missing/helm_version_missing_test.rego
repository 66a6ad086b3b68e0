package rules.terraform.helm_version_missing_test

import data.lib.plans_test as plans
import data.rules.terraform.helm_version_missing as rule

found := {plans.place("helm_release", ["version"], {"chart": "shop"})}

test_a_chart_of_a_repository_without_a_version_is_found if {
	rule.violations == found with input as plans.resource("helm_release", {"chart": "shop", "repository": "https://charts.example.com"})
}

test_a_version_passes_also_when_another_resource_gives_it if {
	rule.violations == set() with input as plans.resource("helm_release", {"chart": "shop", "version": "1.4.2"})
	rule.violations == set() with input as plans.referring("helm_release", {"chart": "shop"}, {"version": ["terraform_data.version"]})
}

test_charts_that_lie_in_a_folder_are_not_asked if {
	every chart in ["./charts/shop", "/srv/charts/shop", "../shop", "shop-1.4.2.tgz"] {
		rule.applies == false with input as plans.resource("helm_release", {"chart": chart})
	}
	rule.applies == false with input as plans.resource("helm_release", {})
}
