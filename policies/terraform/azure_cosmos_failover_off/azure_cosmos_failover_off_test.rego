package rules.terraform.azure_cosmos_failover_off_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_cosmos_failover_off as rule

test_no_failover_is_found if {
	rule.violations == {plans.place("azurerm_cosmosdb_account", ["automatic_failover_enabled"], {})} with input as plans.resource("azurerm_cosmosdb_account", {"name": "orders", "offer_type": "Standard", "geo_location": [{"location": "westeurope", "failover_priority": 0}, {"location": "northeurope", "failover_priority": 1}]})
}

test_failover_passes if {
	rule.violations == set() with input as plans.resource("azurerm_cosmosdb_account", {"name": "orders", "offer_type": "Standard", "geo_location": [{"location": "westeurope", "failover_priority": 0}, {"location": "northeurope", "failover_priority": 1}], "automatic_failover_enabled": true})
	rule.violations == set() with input as plans.resource("azurerm_cosmosdb_account", {"name": "orders", "offer_type": "Standard", "geo_location": [{"location": "westeurope", "failover_priority": 0}, {"location": "northeurope", "failover_priority": 1}], "enable_automatic_failover": true})
}

test_one_region_and_many_writers_are_not_asked if {
	rule.applies == false with input as plans.resource("azurerm_cosmosdb_account", {"name": "orders", "offer_type": "Standard", "geo_location": [{"location": "westeurope", "failover_priority": 0}]})
	rule.applies == false with input as plans.resource("azurerm_cosmosdb_account", {"name": "orders", "offer_type": "Standard", "geo_location": [{"location": "westeurope", "failover_priority": 0}, {"location": "northeurope", "failover_priority": 1}], "multiple_write_locations_enabled": true})
	rule.violations == set() with input as plans.resource("azurerm_cosmosdb_account", {"name": "orders", "offer_type": "Standard", "geo_location": [{"location": "westeurope", "failover_priority": 0}]})
}
