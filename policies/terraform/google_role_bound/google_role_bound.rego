# METADATA
# title: Role of a task for a named member
# description: A group or service account gets the role that its task needs.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/roles-overview
# custom:
#   id: GCP-0056
#   severity: info
#   checklist: [SEC-JWT-5]
#   kinds:
#     - google_project_iam_member
#     - google_project_iam_binding
#     - google_folder_iam_member
#     - google_folder_iam_binding
#     - google_organization_iam_member
#     - google_organization_iam_binding
#   message: "{address} gives {role} to named members"
#   remediation: Bind predefined or custom roles to groups and service accounts.
package rules.terraform.google_role_bound

import data.lib.google_iam
import data.lib.terraform

evidence contains terraform.place(["role"], {"role": terraform.values.role}) if {
	not object.get(terraform.values, "role", "roles/owner") in ["roles/owner", "roles/editor"]
	count(google_iam.public) == 0
}
