# METADATA
# title: Credential in a chart value
# description: The credential stands in the configuration, the plan and the state, and Helm keeps it with the release.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/helm/latest/docs/resources/release
# custom:
#   id: TF-0001
#   severity: high
#   checklist: [RISK-HIGH-2, SEC-VAULT-4]
#   kinds: [helm_release]
#   message: "{address} sets the chart value {name} to a credential"
#   sensitive: true
#   remediation: Take it from a secret store in the cluster, or pass it by set_sensitive from a variable that is marked as sensitive; then change it.
package rules.terraform.helm_secret_in_clear

import data.lib.secret_names
import data.lib.secrets
import data.lib.terraform
import data.lib.tokens

violations contains terraform.place(["set", i, "value"], {"name": setting.name}) if {
	some i, setting in terraform.values.set
	is_string(setting.value)
	setting.value != "(sensitive)"
	credential(setting)
}

credential(setting) if {
	secret_names.sensitive(setting.name)
	secrets.real(setting.value)
}

credential(setting) if secrets.with_password(setting.value)

credential(setting) if tokens.material(setting.value)
