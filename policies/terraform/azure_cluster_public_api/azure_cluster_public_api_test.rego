package rules.terraform.azure_cluster_public_api_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_cluster_public_api as rule

test_an_open_control_plane_is_found if {
	rule.violations == {plans.place("azurerm_kubernetes_cluster", ["api_server_access_profile"], {})} with input as plans.resource("azurerm_kubernetes_cluster", {"name": "main"})
	rule.violations == {plans.place("azurerm_kubernetes_cluster", ["api_server_access_profile", 0, "authorized_ip_ranges"], {})} with input as plans.resource("azurerm_kubernetes_cluster", {"api_server_access_profile": [{"authorized_ip_ranges": ["0.0.0.0/0"]}]})
}

test_known_networks_and_private_clusters_pass if {
	rule.violations == set() with input as plans.resource("azurerm_kubernetes_cluster", {"api_server_access_profile": [{"authorized_ip_ranges": ["203.0.113.0/24"]}]})
	rule.violations == set() with input as plans.resource("azurerm_kubernetes_cluster", {"api_server_authorized_ip_ranges": ["203.0.113.0/24"]})
	rule.violations == set() with input as plans.resource("azurerm_kubernetes_cluster", {"private_cluster_enabled": true})
}
