# METADATA
# title: Secret in a ConfigMap
# description: ConfigMaps are not encrypted, and many more people and programs may read them than Secrets.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/configuration/configmap/
# custom:
#   id: K8S-0122
#   severity: high
#   checklist: [RISK-HIGH-2, SEC-VAULT-4]
#   kinds: [ConfigMap]
#   message: "ConfigMap {config_map} has a credential in {name}"
#   sensitive: true
#   remediation: Take it out of data and bring it in from a secret store, at least as a Secret that is not kept in clear; then change the credential.
package rules.kubernetes.secret_in_config_map

import data.lib.secret_names
import data.lib.secrets
import data.lib.settings
import data.lib.tokens

violations contains {"path": entry.path, "params": {"config_map": input.resource.metadata.name, "name": entry.name}} if {
	some entry in settings.data_lines
	holds_secret(entry)
	not tokens.material(entry.value)
}

violations contains {"path": file.path, "params": {"config_map": input.resource.metadata.name, "name": concat("", [file.name, ", setting ", name])}} if {
	some file in settings.files
	some name in secrets.settings_with_secrets(file.text)
}

holds_secret(entry) if {
	secret_names.sensitive(entry.name)
	secrets.real(entry.value)
}

holds_secret(entry) if secrets.with_password(entry.value)
