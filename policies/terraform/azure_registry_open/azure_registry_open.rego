# METADATA
# title: Registry that is public or shares one account
# description: Images can be read by everybody, or replaced by everybody who knows the one password.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/container-registry/container-registry-authentication
# custom:
#   id: AZURE-0049
#   severity: high
#   checklist: [SEC-IMAGE-4]
#   kinds: [azurerm_container_registry]
#   message: "Registry {address} is open by {attribute}"
#   remediation: Set admin_enabled and anonymous_pull_enabled to false and give roles to identities.
package rules.terraform.azure_registry_open

import data.lib.terraform

violations contains terraform.place([attribute], {"attribute": attribute}) if {
	some attribute in ["admin_enabled", "anonymous_pull_enabled"]
	terraform.on(terraform.values, attribute)
}
