# METADATA
# title: Nodes in one zone
# description: All nodes of the pool stop with their zone.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/availability-zones
# custom:
#   id: AZURE-0025
#   severity: medium
#   checklist: [HA-ZONE-1]
#   kinds: [azurerm_kubernetes_cluster, azurerm_kubernetes_cluster_node_pool]
#   message: "Nodes of {address} are not spread over zones"
#   remediation: Set zones to two or more.
package rules.terraform.azure_cluster_zones

import data.lib.terraform

default applies := true

# Spot nodes may go at any time anyhow.
applies := false if terraform.values.priority == "Spot"

violations contains terraform.place(["default_node_pool", 0, "zones"], {}) if {
	input.resource.type == "azurerm_kubernetes_cluster"
	not spread(terraform.block(terraform.values, "default_node_pool"))
}

violations contains terraform.place(["zones"], {}) if {
	input.resource.type == "azurerm_kubernetes_cluster_node_pool"
	applies
	not spread(terraform.values)
}

# Before version 3 of the provider they were called availability_zones.
spread(pool) if {
	some key in ["zones", "availability_zones"]
	count(pool[key]) > 1
}
