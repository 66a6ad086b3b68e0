package rules.terraform.azure_broad_role_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_broad_role as rule

test_broad_roles_are_found if {
	rule.violations == {plans.place("azurerm_role_assignment", ["role_definition_name"], {"role": "Owner"})} with input as plans.resource("azurerm_role_assignment", {"role_definition_name": "Owner", "scope": "/subscriptions/00000000-0000-0000-0000-000000000000"})
	rule.violations == {plans.place("azurerm_role_assignment", ["role_definition_name"], {"role": "Contributor"})} with input as plans.referring("azurerm_role_assignment", {"role_definition_name": "Contributor"}, {"scope": ["data.azurerm_subscription.main"]})
	rule.violations == {plans.place("azurerm_role_assignment", ["role_definition_name"], {"role": "Owner"})} with input as plans.resource("azurerm_role_assignment", {"role_definition_name": "Owner", "scope": "/providers/Microsoft.Management/managementGroups/main"})
	rule.violations == {plans.place("azurerm_role_assignment", ["role_definition_name"], {"role": "Owner"})} with input as plans.resource("azurerm_role_assignment", {"role_definition_name": "Owner", "scope": "/"})
}

definition(action) := plans.resource("azurerm_role_definition", {"scope": "/subscriptions/00000000-0000-0000-0000-000000000000", "permissions": [{"actions": ["Microsoft.Storage/*/read", action]}]})

test_roles_of_ones_own_that_may_do_everything_are_found if {
	rule.violations == {plans.place("azurerm_role_definition", ["permissions", 0, "actions"], {"role": "*"})} with input as definition("*")
	rule.violations == {plans.place("azurerm_role_definition", ["permissions", 0, "actions"], {"role": "Microsoft.Authorization/roleAssignments/write"})} with input as definition("Microsoft.Authorization/roleAssignments/write")
	rule.violations == set() with input as definition("Microsoft.Storage/storageAccounts/write")
}

test_roles_of_a_task_and_narrow_scopes_pass if {
	rule.violations == set() with input as plans.resource("azurerm_role_assignment", {"role_definition_name": "Reader", "scope": "/subscriptions/00000000-0000-0000-0000-000000000000"})
	rule.violations == set() with input as plans.resource("azurerm_role_assignment", {"role_definition_name": "Contributor", "scope": "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop"})
	rule.violations == set() with input as plans.resource("azurerm_role_assignment", {})
}
