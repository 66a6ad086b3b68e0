package rules.terraform.azure_role_assigned_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_role_assigned as rule

test_a_role_of_a_task_is_evidence if {
	rule.evidence == {plans.place("azurerm_role_assignment", ["role_definition_name"], {"role": "AcrPull"})} with input as plans.resource("azurerm_role_assignment", {"role_definition_name": "AcrPull"})
}

test_broad_roles_are_not if {
	rule.evidence == set() with input as plans.resource("azurerm_role_assignment", {"role_definition_name": "Owner"})
	rule.evidence == set() with input as plans.resource("azurerm_role_assignment", {})
}
