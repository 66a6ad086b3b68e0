# METADATA
# title: Kubernetes cluster as Terraform
# description: The cluster and its nodes are planned and reviewed like code.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kubernetes_cluster
# custom:
#   id: AZURE-0057
#   severity: info
#   checklist: [CONF-TF-2]
#   kinds: [azurerm_kubernetes_cluster, azurerm_kubernetes_cluster_node_pool]
#   message: "{address} is a cluster or its nodes"
#   remediation: Describe the cluster and its node pools as Terraform.
package rules.terraform.azure_cluster

import data.lib.terraform

evidence contains terraform.place([], {})
