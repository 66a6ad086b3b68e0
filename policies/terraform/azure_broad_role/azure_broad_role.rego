# METADATA
# title: Role that rules a whole subscription
# description: Owner, contributor and the administrators of access may change nearly everything, or give themselves the right to.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/role-based-access-control/best-practices
# custom:
#   id: AZURE-0054
#   severity: high
#   checklist: [SEC-JWT-5]
#   kinds: [azurerm_role_assignment, azurerm_role_definition]
#   message: "{address} gives {role} for a subscription or more"
#   remediation: Give the role of the task in question, at the resource group or resource that it needs.
package rules.terraform.azure_broad_role

import data.lib.terraform

violations contains terraform.place(["role_definition_name"], {"role": terraform.values.role_definition_name}) if {
	terraform.values.role_definition_name in ["Owner", "Contributor", "User Access Administrator", "Role Based Access Control Administrator"]
	wide
}

# A role of one's own that may do everything, or give itself the right to.
violations contains terraform.place(["permissions", i, "actions"], {"role": action}) if {
	some i, permission in terraform.values.permissions
	some action in permission.actions
	lower(action) in ["*", "*/write", "microsoft.authorization/*", "microsoft.authorization/*/write", "microsoft.authorization/roleassignments/*", "microsoft.authorization/roleassignments/write", "microsoft.authorization/roledefinitions/write"]
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
