package rules.terraform.azure_container_public_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_container_public as rule

test_public_containers_are_found if {
	rule.violations == {plans.place("azurerm_storage_container", ["container_access_type"], {"access": "blob"})} with input as plans.resource("azurerm_storage_container", {"container_access_type": "blob"})
	rule.violations == {plans.place("azurerm_storage_container", ["container_access_type"], {"access": "container"})} with input as plans.resource("azurerm_storage_container", {"container_access_type": "container"})
}

test_private_ones_pass if {
	rule.violations == set() with input as plans.resource("azurerm_storage_container", {"container_access_type": "private"})
	rule.violations == set() with input as plans.resource("azurerm_storage_container", {})
}
