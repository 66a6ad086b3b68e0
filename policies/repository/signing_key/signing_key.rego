# METADATA
# title: Key that signs tokens
# description: >-
#   Whoever has or guesses the key makes tokens for any user. A default or a key in a file is known to others; a pair of keys keeps the one that signs in one place.
# related_resources:
#   - ref: https://datatracker.ietf.org/doc/html/rfc7518#section-3.2
# custom:
#   id: REPO-0301
#   severity: high
#   checklist: [SEC-JWT-1]
#   kinds: [settings]
#   relations: [workloads]
#   message: "The signing key {name} {problem}"
#   sensitive: true
#   remediation: Take a key of at least 32 random bytes from a secret store, or sign with RS256, ES256 or EdDSA, and replace the old key.
package rules.repository.signing_key

import data.lib.app_settings
import data.lib.jwt
import data.lib.secrets

asymmetric := ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EDDSA"]

algorithms := [setting |
	some setting in app_settings.known
	app_settings.mentions(setting, ["_jwt", "_token"])
	app_settings.ends(setting, ["algorithm", "alg", "signing_method", "signature_algorithm"])
]

evidence contains {"path": setting.path, "params": {}} if {
	some setting in algorithms
	upper(setting.text) in asymmetric
}

violations contains {"path": setting.path, "params": {"name": setting.key, "problem": "is none: tokens are not signed at all"}} if {
	some setting in algorithms
	lower(setting.text) == "none"
}

violations contains {"path": array.concat(key.setting.path, key.below), "params": {"name": key.setting.key, "problem": problem(key.text)}} if {
	app_settings.deployed
	some key in app_settings.values
	jwt.signs(named(key.setting))
	secrets.real(key.text)
	not secrets.blackened(key.text)
	not jwt.asymmetric(key.text)
	not startswith(lower(key.text), "your")
}

# `auth.jwt.secret` is named by its last two steps, anything else by its last one.
named(setting) := app_settings.two_names(setting) if {
	plain := replace(replace(lower(app_settings.last_name(setting)), "_", ""), "-", "")
	plain in ["secret", "key", "signingkey", "secretkey", "signingsecret"]
} else := app_settings.last_name(setting)

problem(text) := "is shorter than 32 bytes" if {
	count(text) < 32
} else := "is a default that others know" if {
	jwt.known(text)
} else := "stands in clear"
