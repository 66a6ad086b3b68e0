# METADATA
# title: Managed secret store in use
# description: Secrets are kept by Secret Manager, apart from the code.
# related_resources:
#   - ref: https://cloud.google.com/secret-manager/docs/overview
# custom:
#   id: GCP-0048
#   severity: info
#   checklist: [SEC-VAULT-1]
#   kinds: [google_secret_manager_secret, google_secret_manager_regional_secret]
#   message: "Secret {address} is kept by Secret Manager"
#   remediation: Keep secrets in google_secret_manager_secret.
package rules.terraform.google_secret_store

import data.lib.terraform

evidence contains terraform.place(["secret_id"], {})
