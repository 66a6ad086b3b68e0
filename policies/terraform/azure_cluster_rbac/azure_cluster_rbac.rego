# METADATA
# title: Cluster without role-based access control
# description: Everybody who can sign in may do everything in the cluster.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/concepts-identity
# custom:
#   id: AZURE-0022
#   severity: high
#   checklist: [SEC-JWT-5]
#   kinds: [azurerm_kubernetes_cluster]
#   message: "Cluster {address} has no role-based access control"
#   remediation: Set role_based_access_control_enabled to true.
package rules.terraform.azure_cluster_rbac

import data.lib.terraform

violations contains terraform.place(["role_based_access_control_enabled"], {}) if terraform.off(terraform.values, "role_based_access_control_enabled")

# Version 2 of the provider had a block.
violations contains terraform.place(["role_based_access_control", 0, "enabled"], {}) if terraform.off(terraform.block(terraform.values, "role_based_access_control"), "enabled")
