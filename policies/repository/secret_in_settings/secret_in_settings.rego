# METADATA
# title: Credential in a file of settings
# description: A credential in the repository is known to all who read it, its copies and its history, and nobody can change it without a release.
# related_resources:
#   - ref: https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html
# custom:
#   id: REPO-0310
#   severity: high
#   checklist: [RISK-HIGH-2, SEC-VAULT-4]
#   kinds: [settings]
#   relations: [workloads]
#   message: "{name} holds a credential in clear"
#   sensitive: true
#   remediation: Keep the value in a secret store, let the settings refer to it, and change the credential.
package rules.repository.secret_in_settings

import data.lib.app_settings
import data.lib.secrets
import data.lib.tokens

default applies := false

applies if {
	app_settings.deployed
	some setting in array.concat(app_settings.known, app_settings.open)
	app_settings.names_secret(setting)
}

applies if count(violations) > 0

violations contains {"path": array.concat(value.setting.path, value.below), "params": {"name": value.setting.key}} if {
	some value in app_settings.values
	holds_secret(value.setting, value.text)
}

holds_secret(setting, text) if {
	app_settings.deployed
	app_settings.names_secret(setting)
	not harmless(setting)
	secrets.real(text)
	not secrets.blackened(text)
	not startswith(lower(text), "your")
	not contains(trim_space(text), " ")
	lower(text) != lower(app_settings.last_name(setting))
}

holds_secret(_, text) if {
	app_settings.deployed
	secrets.with_password(text)
	not contains(text, "@example")
}

# A password on a developer's machine opens nothing; the key of a service somewhere else does.
holds_secret(_, text) if tokens.material(text)

# `max_tokens: 4096`
harmless(setting) if {
	setting.number
	not contains(setting.flat, "pass")
}

harmless(setting) if is_boolean(setting.on)
