# METADATA
# title: Keys that sign tokens
# description: Settings that hold the secret with which JSON Web Tokens are signed, and how the values are judged.
package lib.jwt

import data.lib.secret_names
import data.lib.secrets
import data.lib.settings

# Entries with such a secret: {"name", "bytes", "text", "path"}; `bytes` is the length of the key.
keys := array.concat(
	[{"name": setting.name, "bytes": count(setting.value), "text": setting.value, "path": setting.path} |
		some setting in array.concat(settings.env, settings.data_lines)
		signs(setting.name)
		secrets.real(setting.value)
	],
	[{"name": entry.name, "bytes": entry.bytes, "text": entry.text, "path": entry.path} |
		some entry in settings.secret_data
		signs(entry.name)
		key(entry)
	],
)

key(entry) if entry.binary

key(entry) if {
	secrets.real(entry.text)
	not secrets.unfilled(entry.text)
}

# Whether a setting of this name holds a signing secret: `JWT_SECRET`, `jwt-signing-key`, `NEXTAUTH_SECRET`; not `JWT_TTL`, `JWT_PUBLIC_KEY`.
signs(name) if {
	plain := strings.replace_n({"-": "_", ".": "_"}, lower(name))
	says_signing(plain)
	not secret_names.says_other(plain)
}

says_signing(name) if {
	contains(name, "jwt")
	some word in ["secret", "key"]
	contains(name, word)
	not contains(name, "pass")
}

says_signing(name) if {
	name in ["token_secret", "access_token_secret", "refresh_token_secret", "token_signing_key", "nextauth_secret", "auth_secret"]
}

# Whether a key is of public-key cryptography, whose length says nothing of its strength.
asymmetric(text) if contains(text, "-----BEGIN ")

# Whether the key is one that everybody tries first.
known(text) if {
	lowered := lower(text)
	some word in ["changeme", "change_me", "change-me", "change-this", "change_this", "change-in", "your-", "your_", "supersecret", "super-secret", "super_secret", "mysecret", "my-secret", "my_secret", "secret-key", "secret_key", "secretkey", "jwt-secret", "jwt_secret", "default", "example"]
	contains(lowered, word)
}
