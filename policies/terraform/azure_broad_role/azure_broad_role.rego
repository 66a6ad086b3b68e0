# METADATA
# title: Role that rules a whole subscription
# description: Owner, contributor and the administrators of access may change nearly everything, or give themselves the right to.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/role-based-access-control/best-practices
# custom:
#   id: AZURE-0054
#   severity: high
#   checklist: [SEC-JWT-5]
#   kinds: [azurerm_role_assignment]
#   message: "{address} gives {role} for a subscription or more"
#   remediation: Give the role of the task in question, at the resource group or resource that it needs.
package rules.terraform.azure_broad_role

import data.lib.terraform

violations contains terraform.place(["role_definition_name"], {"role": terraform.values.role_definition_name}) if {
	terraform.values.role_definition_name in ["Owner", "Contributor", "User Access Administrator", "Role Based Access Control Administrator"]
	wide
}

wide if {
	parts := split(trim_prefix(terraform.values.scope, "/"), "/")
	parts[0] == "subscriptions"
	count(parts) == 2
}

wide if terraform.values.scope == "/"

wide if contains(lower(terraform.values.scope), "/managementgroups/")

wide if {
	some address in input.resource.references.scope
	some source in ["azurerm_subscription.", "azurerm_management_group."]
	contains(address, source)
}
