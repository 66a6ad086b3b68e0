# METADATA
# title: Role of a task
# description: An identity gets the role that its task needs.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/role-based-access-control/best-practices
# custom:
#   id: AZURE-0055
#   severity: info
#   checklist: [SEC-JWT-5]
#   kinds: [azurerm_role_assignment]
#   message: "{address} gives {role}"
#   remediation: Assign roles of a task to groups and managed identities.
package rules.terraform.azure_role_assigned

import data.lib.terraform

evidence contains terraform.place(["role_definition_name"], {"role": terraform.values.role_definition_name}) if {
	is_string(terraform.values.role_definition_name)
	not terraform.values.role_definition_name in ["Owner", "Contributor", "User Access Administrator", "Role Based Access Control Administrator"]
}
