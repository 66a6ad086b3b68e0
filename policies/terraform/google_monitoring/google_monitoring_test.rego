package rules.terraform.google_monitoring_test

import data.lib.plans_test as plans
import data.rules.terraform.google_monitoring as rule

test_a_planned_resource_is_evidence if {
	rule.evidence == {plans.place("google_monitoring_uptime_check_config", [], {})} with input as plans.resource("google_monitoring_uptime_check_config", {"display_name": "shop"})
}
