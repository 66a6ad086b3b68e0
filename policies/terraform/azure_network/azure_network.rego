# METADATA
# title: Network as Terraform
# description: The network, its parts and its rules are planned and reviewed like code.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_network
# custom:
#   id: AZURE-0056
#   severity: info
#   checklist: [CONF-TF-1]
#   kinds:
#     - azurerm_virtual_network
#     - azurerm_subnet
#     - azurerm_route_table
#     - azurerm_network_security_group
#     - azurerm_firewall
#     - azurerm_nat_gateway
#     - azurerm_private_endpoint
#     - azurerm_virtual_hub
#   message: "{address} is a part of the network"
#   remediation: Describe networks, subnets and network rules as Terraform.
package rules.terraform.azure_network

import data.lib.terraform

evidence contains terraform.place([], {})
