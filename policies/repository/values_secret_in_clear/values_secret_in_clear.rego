# METADATA
# title: Credential in the values of a chart
# description: A credential in the repository is known to all who read it, its copies and its history; Helm keeps it with every release as well.
# related_resources:
#   - ref: https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html
# custom:
#   id: REPO-0680
#   severity: high
#   checklist: [RISK-HIGH-2, SEC-VAULT-4]
#   kinds: [chart_values]
#   message: "{name} holds a credential in clear"
#   sensitive: true
#   remediation: Let the chart take it from a Secret that a store fills (existingSecret or the like), and change the credential.
package rules.repository.values_secret_in_clear

import data.lib.app_settings
import data.lib.secrets
import data.lib.tokens

default applies := false

applies if {
	some setting in app_settings.known
	app_settings.names_secret(setting)
}

applies if count(violations) > 0

violations contains {"path": setting.path, "params": {"name": setting.key}} if {
	some setting in app_settings.known
	holds_secret(setting)
}

holds_secret(setting) if {
	app_settings.names_secret(setting)
	not names_object(setting)
	object.get(setting, "number", null) == null
	object.get(setting, "on", null) == null
	secrets.real(setting.text)
	not secrets.blackened(setting.text)
	not startswith(lower(setting.text), "your")
	not contains(setting.text, " ")
	lower(setting.text) != lower(app_settings.last_name(setting))
}

holds_secret(setting) if {
	secrets.with_password(setting.text)
	not contains(setting.text, "@example")
}

holds_secret(setting) if tokens.material(setting.text)

# In charts `secret` and `tlsSecret` are mostly the name of a Secret, and `secretKey` often that of a key in it.
names_object(setting) if {
	app_settings.ends(setting, ["secret"])
	not app_settings.ends(setting, ["client_secret", "jwt_secret", "cookie_secret", "session_secret", "signing_secret", "webhook_secret", "shared_secret", "app_secret"])
}

names_object(setting) if {
	app_settings.ends(setting, ["secret_key"])
	trim(setting.text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_.") == ""
}
