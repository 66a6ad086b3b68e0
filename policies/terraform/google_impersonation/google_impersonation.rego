# METADATA
# title: Right to act as every service account
# description: At the level of a project the role covers all its service accounts, those with more rights too.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/service-account-permissions
# custom:
#   id: GCP-0055
#   severity: high
#   checklist: [SEC-JWT-5]
#   kinds:
#     - google_project_iam_member
#     - google_project_iam_binding
#     - google_folder_iam_member
#     - google_folder_iam_binding
#     - google_organization_iam_member
#     - google_organization_iam_binding
#   message: "{address} gives {role} for every service account"
#   remediation: Give the role at the one service account, by google_service_account_iam_member.
package rules.terraform.google_impersonation

import data.lib.terraform

violations contains terraform.place(["role"], {"role": terraform.values.role}) if {
	terraform.values.role in ["roles/iam.serviceAccountUser", "roles/iam.serviceAccountTokenCreator", "roles/iam.serviceAccountKeyAdmin", "roles/iam.serviceAccountAdmin", "roles/iam.workloadIdentityUser"]
}
