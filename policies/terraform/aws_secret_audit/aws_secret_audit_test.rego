package rules.terraform.aws_secret_audit_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_secret_audit as rule

trail(values) := plans.resource("aws_cloudtrail", object.union({"is_multi_region_trail": true}, values))

found := {plans.place("aws_cloudtrail", ["is_multi_region_trail"], {})}

test_reading_is_written_down_by_default_and_by_selectors if {
	rule.evidence == found with input as trail({"event_selector": []})
	rule.evidence == found with input as trail({"event_selector": [{"read_write_type": "All", "include_management_events": true}]})
	rule.evidence == found with input as trail({"advanced_event_selector": [{"field_selector": [{"field": "eventCategory", "equals": ["Management"]}]}]})
}

test_trails_that_leave_it_out_are_none if {
	rule.evidence == set() with input as trail({"is_multi_region_trail": false})
	rule.evidence == set() with input as trail({"event_selector": [{"read_write_type": "WriteOnly"}]})
	rule.evidence == set() with input as trail({"event_selector": [{"include_management_events": false}]})
	rule.evidence == set() with input as trail({"advanced_event_selector": [{"field_selector": [{"field": "eventCategory", "equals": ["Management"]}, {"field": "readOnly", "equals": ["false"]}]}]})
}
