package rules.terraform.aws_alertmanager_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_alertmanager as rule

definition(text) := plans.resource("aws_prometheus_alert_manager_definition", {"definition": text})

test_routes_and_receivers_are_evidence if {
	rule.evidence == {plans.place("aws_prometheus_alert_manager_definition", ["definition"], {})} with input as definition("alertmanager_config: |\n  route:\n    routes:\n    - matchers: [severity=\"critical\"]\n      receiver: pager\n  receivers:\n  - name: pager\n    sns_configs: []\n")
}

test_a_route_without_a_target_is_none if {
	rule.evidence == set() with input as definition("alertmanager_config: |\n  route:\n    receiver: default\n  receivers:\n  - name: default\n")
}
