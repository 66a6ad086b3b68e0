# METADATA
# title: Nodes that come and go by need
# description: The cluster adds nodes when pods wait for room, and removes them again.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/cluster-autoscaler
# custom:
#   id: AZURE-0026
#   severity: info
#   checklist: [SCALE-HPA-3]
#   kinds: [azurerm_kubernetes_cluster, azurerm_kubernetes_cluster_node_pool]
#   message: "{address} scales its nodes"
#   remediation: Set auto_scaling_enabled to true and max_count above min_count.
package rules.terraform.azure_cluster_autoscaling

import data.lib.terraform

evidence contains terraform.place(["max_count"], {}) if scales(terraform.values)

evidence contains terraform.place(["default_node_pool", 0, "max_count"], {}) if scales(terraform.block(terraform.values, "default_node_pool"))

# Before version 4 of the provider it was called enable_auto_scaling.
scales(pool) if {
	some key in ["auto_scaling_enabled", "enable_auto_scaling"]
	terraform.on(pool, key)
	pool.max_count > pool.min_count
}
