# METADATA
# title: Access to secrets is written down
# description: Data access logs say who read which secret.
# related_resources:
#   - ref: https://cloud.google.com/secret-manager/docs/audit-logging
# custom:
#   id: GCP-0061
#   severity: info
#   checklist: [SEC-VAULT-5, OBS-AUDIT-3]
#   kinds: [google_project_iam_audit_config, google_folder_iam_audit_config, google_organization_iam_audit_config]
#   message: "{address} logs who reads secrets"
#   remediation: Log DATA_READ for secretmanager.googleapis.com or allServices.
package rules.terraform.google_audit_secrets

import data.lib.terraform

evidence contains terraform.place(["audit_log_config", i, "log_type"], {}) if {
	terraform.values.service in ["allServices", "secretmanager.googleapis.com"]
	some i, config in terraform.values.audit_log_config
	config.log_type == "DATA_READ"
}
