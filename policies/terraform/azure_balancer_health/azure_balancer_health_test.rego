package rules.terraform.azure_balancer_health_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_balancer_health as rule

test_no_probe_is_found if {
	rule.violations == {plans.place("azurerm_lb_rule", ["probe_id"], {})} with input as plans.resource("azurerm_lb_rule", {"name": "web"})
}

test_a_probe_passes if {
	rule.violations == set() with input as plans.resource("azurerm_lb_rule", {"probe_id": "/subscriptions/0/web"})
	rule.violations == set() with input as plans.referring("azurerm_lb_rule", {}, {"probe_id": ["azurerm_lb_probe.web"]})
}
