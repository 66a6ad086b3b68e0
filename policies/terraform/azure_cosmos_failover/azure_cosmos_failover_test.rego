package rules.terraform.azure_cosmos_failover_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_cosmos_failover as rule

test_failover_is_evidence if {
	rule.evidence == {plans.place("azurerm_cosmosdb_account", ["automatic_failover_enabled"], {})} with input as plans.resource("azurerm_cosmosdb_account", {"name": "orders", "offer_type": "Standard", "geo_location": [{"location": "westeurope", "failover_priority": 0}, {"location": "northeurope", "failover_priority": 1}], "automatic_failover_enabled": true})
}

test_one_region_is_not if {
	rule.evidence == set() with input as plans.resource("azurerm_cosmosdb_account", {"name": "orders", "offer_type": "Standard", "geo_location": [{"location": "westeurope", "failover_priority": 0}], "automatic_failover_enabled": true})
	rule.evidence == set() with input as plans.resource("azurerm_cosmosdb_account", {"name": "orders", "offer_type": "Standard", "geo_location": [{"location": "westeurope", "failover_priority": 0}, {"location": "northeurope", "failover_priority": 1}]})
	rule.evidence == set() with input as plans.resource("azurerm_cosmosdb_account", {})
}
