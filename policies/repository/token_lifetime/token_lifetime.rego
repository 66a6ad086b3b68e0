# METADATA
# title: Lifetime of access tokens
# description: A stolen access token works until it ends. One that lives for days, or forever, is as good as a password.
# related_resources:
#   - ref: https://datatracker.ietf.org/doc/html/rfc8725
# custom:
#   id: REPO-0300
#   severity: high
#   checklist: [SEC-JWT-2]
#   kinds: [settings]
#   message: "{name} lets access tokens live for {lifetime}"
#   remediation: Let access tokens end after minutes, at most after 24 hours, and renew them with a refresh token.
package rules.repository.token_lifetime

import data.lib.app_settings

lifetimes := [setting |
	some setting in app_settings.known
	app_settings.says(setting, ["jwt", "jwts", "access_token", "access_tokens", "token", "tokens", "bearer"])
	app_settings.mentions(setting, ["expir", "_ttl_", "lifetime", "lifespan", "valid_for", "validity", "max_age", "duration"])
	not app_settings.mentions(setting, other_purposes)
]

# Other tokens, and what is done with a key or a secret.
other_purposes := [
	"refresh", "reset", "verif", "invit", "csrf", "xsrf", "cache", "remember", "rotat", "email", "password", "cleanup", "warn", "grace", "skew", "leeway", "secret", "_key_", "vault", "push", "device", "idle",
]

evidence contains {"path": setting.path, "params": {}} if {
	some setting in lifetimes
	app_settings.lifetime(setting) >= 60
	app_settings.lifetime(setting) <= 86400
}

violations contains {"path": setting.path, "params": {"name": setting.key, "lifetime": setting.text}} if {
	some setting in lifetimes
	app_settings.lifetime(setting) > 86400
}

violations contains {"path": setting.path, "params": {"name": setting.key, "lifetime": "ever"}} if {
	some setting in lifetimes
	app_settings.unlimited(setting)
}
