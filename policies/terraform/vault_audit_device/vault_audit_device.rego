# METADATA
# title: Access to secrets is written down
# description: An audit device of Vault records who asked for which secret, which is what an investigation starts from.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/audit
# custom:
#   id: TF-0004
#   severity: info
#   checklist: [SEC-VAULT-5]
#   kinds: [vault_audit]
#   message: "{address} writes down who asked for which secret"
#   remediation: "Add a vault_audit resource."
package rules.terraform.vault_audit_device

import data.lib.terraform

evidence contains terraform.place(["type"], {}) if is_string(terraform.values.type)
