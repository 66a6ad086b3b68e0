# METADATA
# title: Cluster with local accounts
# description: The certificate of the local administrator works for everybody who has it and cannot be taken from one person.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/manage-local-accounts-managed-azure-ad
# custom:
#   id: AZURE-0027
#   severity: medium
#   checklist: [SEC-JWT-5]
#   kinds: [azurerm_kubernetes_cluster]
#   message: "Cluster {address} has local accounts"
#   remediation: Set local_account_disabled to true, with an azure_active_directory_role_based_access_control block.
package rules.terraform.azure_cluster_local_accounts

import data.lib.terraform

violations contains terraform.place(["local_account_disabled"], {}) if not terraform.on(terraform.values, "local_account_disabled")
