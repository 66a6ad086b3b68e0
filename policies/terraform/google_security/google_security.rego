# METADATA
# title: Security as Terraform
# description: Accounts, roles, keys, secrets and filters are planned and reviewed like code.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/service_account
# custom:
#   id: GCP-0070
#   severity: info
#   checklist: [CONF-TF-5]
#   kinds:
#     - google_service_account
#     - google_project_iam_custom_role
#     - google_kms_crypto_key
#     - google_secret_manager_secret
#     - google_compute_security_policy
#     - google_binary_authorization_policy
#     - google_iam_workload_identity_pool
#     - google_scc_notification_config
#   message: "{address} is a part of the security"
#   remediation: Describe service accounts, keys, secrets and security policies as Terraform.
package rules.terraform.google_security

import data.lib.terraform

evidence contains terraform.place([], {})
