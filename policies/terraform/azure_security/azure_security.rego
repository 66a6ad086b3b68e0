# METADATA
# title: Security as Terraform
# description: Identities, roles, vaults, keys and filters are planned and reviewed like code.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault
# custom:
#   id: AZURE-0060
#   severity: info
#   checklist: [CONF-TF-5]
#   kinds:
#     - azurerm_key_vault
#     - azurerm_key_vault_key
#     - azurerm_user_assigned_identity
#     - azurerm_role_assignment
#     - azurerm_role_definition
#     - azurerm_web_application_firewall_policy
#     - azurerm_cdn_frontdoor_firewall_policy
#     - azurerm_security_center_subscription_pricing
#   message: "{address} is a part of the security"
#   remediation: Describe identities, vaults, keys and firewall policies as Terraform.
package rules.terraform.azure_security

import data.lib.terraform

evidence contains terraform.place([], {})
