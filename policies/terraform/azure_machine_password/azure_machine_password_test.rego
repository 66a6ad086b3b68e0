package rules.terraform.azure_machine_password_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_machine_password as rule

test_passwords_are_found if {
	rule.violations == {plans.place("azurerm_linux_virtual_machine", ["disable_password_authentication"], {})} with input as plans.resource("azurerm_linux_virtual_machine", {"disable_password_authentication": false})
	rule.violations == {plans.place("azurerm_virtual_machine", ["os_profile_linux_config", 0, "disable_password_authentication"], {})} with input as plans.resource("azurerm_virtual_machine", {"os_profile_linux_config": [{"disable_password_authentication": false}]})
}

test_keys_pass if {
	rule.violations == set() with input as plans.resource("azurerm_linux_virtual_machine", {"disable_password_authentication": true})
	rule.violations == set() with input as plans.resource("azurerm_linux_virtual_machine", {})
}
