package rules.terraform.aws_trail_incomplete_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_trail_incomplete as rule

trail(values) := plans.resource("aws_cloudtrail", object.union({"is_multi_region_trail": true, "enable_logging": true, "include_global_service_events": true}, values))

place(key, what) := plans.place("aws_cloudtrail", [key], {"what": what})

test_gaps_are_found if {
	rule.violations == {place("is_multi_region_trail", "other regions")} with input as trail({"is_multi_region_trail": false})
	rule.violations == {place("enable_logging", "everything"), place("include_global_service_events", "global services")} with input as trail({"enable_logging": false, "include_global_service_events": false})
	rule.evidence == set() with input as trail({"enable_logging": false})
}

test_a_complete_trail_is_evidence if {
	rule.violations == set() with input as trail({})
	rule.evidence == {place("is_multi_region_trail", "nothing")} with input as trail({})
}
