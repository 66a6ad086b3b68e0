# METADATA
# title: Audit log that holds the secrets themselves
# description: With log_raw Vault writes secrets as they are instead of their hashes, to wherever logs go.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/audit
# custom:
#   id: TF-0005
#   severity: high
#   checklist: [SEC-VAULT-5]
#   kinds: [vault_audit]
#   message: "{address} writes secrets in clear"
#   remediation: "Remove log_raw from options."
package rules.terraform.vault_audit_in_clear

import data.lib.terraform

violations contains terraform.place(["options", "log_raw"], {}) if terraform.on(terraform.values.options, "log_raw")
