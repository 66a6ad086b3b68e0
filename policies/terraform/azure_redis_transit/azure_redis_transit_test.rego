package rules.terraform.azure_redis_transit_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_redis_transit as rule

test_plain_and_weak_connections_are_found if {
	rule.violations == {plans.place("azurerm_redis_cache", ["non_ssl_port_enabled"], {})} with input as plans.resource("azurerm_redis_cache", {"non_ssl_port_enabled": true})
	rule.violations == {plans.place("azurerm_redis_cache", ["enable_non_ssl_port"], {})} with input as plans.resource("azurerm_redis_cache", {"enable_non_ssl_port": true})
	rule.violations == {plans.place("azurerm_redis_cache", ["minimum_tls_version"], {})} with input as plans.resource("azurerm_redis_cache", {"minimum_tls_version": "1.0"})
}

test_tls_passes if {
	rule.violations == set() with input as plans.resource("azurerm_redis_cache", {"minimum_tls_version": "1.2", "non_ssl_port_enabled": false})
	rule.violations == set() with input as plans.resource("azurerm_redis_cache", {})
}
