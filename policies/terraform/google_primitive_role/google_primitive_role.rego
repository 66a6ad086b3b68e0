# METADATA
# title: Basic role for a whole project
# description: Owner and editor may change nearly everything in the project, its keys and machines included.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/roles-overview#basic
# custom:
#   id: GCP-0054
#   severity: high
#   checklist: [SEC-JWT-5]
#   kinds:
#     - google_project_iam_member
#     - google_project_iam_binding
#     - google_folder_iam_member
#     - google_folder_iam_binding
#     - google_organization_iam_member
#     - google_organization_iam_binding
#   message: "{address} gives {role}"
#   remediation: Give the predefined or custom role of the task in question.
package rules.terraform.google_primitive_role

import data.lib.terraform

violations contains terraform.place(["role"], {"role": terraform.values.role}) if terraform.values.role in ["roles/owner", "roles/editor"]
