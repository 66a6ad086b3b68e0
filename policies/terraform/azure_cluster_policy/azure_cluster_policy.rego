# METADATA
# title: Cluster with Azure Policy at admission
# description: Gatekeeper, managed by Azure Policy, can refuse what breaks the rules.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/use-azure-policy
# custom:
#   id: AZURE-0028
#   severity: info
#   checklist: [SEC-RUNTIME-5]
#   kinds: [azurerm_kubernetes_cluster]
#   message: "Cluster {address} has the add-on for Azure Policy"
#   remediation: Set azure_policy_enabled to true and assign policies that deny.
package rules.terraform.azure_cluster_policy

import data.lib.terraform

evidence contains terraform.place(["azure_policy_enabled"], {}) if terraform.on(terraform.values, "azure_policy_enabled")
