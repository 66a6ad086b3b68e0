# METADATA
# title: Cluster that does not enforce network policies
# description: Kubernetes accepts a NetworkPolicy without a word, and nothing in the cluster obeys it.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/use-network-policies
# custom:
#   id: AZURE-0024
#   severity: medium
#   checklist: [SEC-NET-3, SEC-RUNTIME-4]
#   kinds: [azurerm_kubernetes_cluster]
#   message: "Cluster {address} does not enforce network policies"
#   remediation: Set network_profile.network_policy to cilium, azure or calico.
package rules.terraform.azure_cluster_network_policy

import data.lib.terraform

violations contains terraform.place(terraform.within("network_profile", "network_policy"), {}) if terraform.unset(terraform.block(terraform.values, "network_profile"), "network_policy")
