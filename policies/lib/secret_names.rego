# METADATA
# title: Names of secrets
# description: Whether a setting's name says that it holds a credential.
package lib.secret_names

# A cheap look before the dear ones: every name of a credential has one of these in it.
stems := {"pass": "", "pwd": "", "secret": "", "token": "", "key": "", "cred": "", "psk": ""}

# Whether a name or text may have to do with credentials at all. It has to be in lower case.
suspicious(text) if strings.replace_n(stems, text) != text

# Whether a setting of this name holds a credential: `DB_PASSWORD`, `client-secret`, `apiToken`; not `TOKEN_TTL`, `secretName`.
sensitive(name) if {
	lowered := lower(name)
	suspicious(lowered)
	plain := strings.replace_n({"-": "_", ".": "_", " ": "_"}, lowered)
	says_credential(plain)
	not says_other(plain)
}

says_credential(name) if {
	some word in credential_words
	contains(name, word)
}

says_credential(name) if {
	some ending in credential_endings
	endswith(name, ending)
}

says_credential(name) if name in ["pwd", "pass", "psk"]

credential_words := [
	"password", "passwd", "passphrase", "secret_key", "secretkey", "api_key", "apikey", "private_key", "privatekey", "priv_key", "access_key", "accesskey",
	"account_key", "accountkey", "storage_key", "storagekey", "master_key", "masterkey", "encryption_key", "encryptionkey", "signing_key", "signingkey",
	"shared_key", "auth_key", "batch_key", "key_content", "service_key", "jwt_key", "credential", "client_secret", "clientsecret", "jwt_secret",
]

credential_endings := ["token", "secret", "_pwd", "_pass", "requirepass", "_psk"]

# What is said about a credential, where it lies, and other things that are called token, key or secret.
says_other(name) if {
	some ending in other_endings
	endswith(name, ending)
}

says_other(name) if {
	some word in other_words
	contains(name, word)
}

says_other(name) if {
	some start in ["disable", "enable", "allow", "require_", "use_", "is_", "has_", "no_", "skip_", "max_", "min_", "num_", "show_"]
	startswith(name, start)
}

other_endings := [
	"file", "_files", "path", "_paths", "_dir", "directory", "location", "_url", "_uri", "url", "_endpoint", "endpoint", "_host", "_port", "_name", "name",
	"_id", "keyid", "_ids", "_ref", "reference", "namespace", "_ttl", "ttl", "expiry", "expiration", "expires", "_expires_in", "lifetime", "duration",
	"timeout", "interval", "length", "_size", "policy", "enabled", "disabled", "required", "_type", "type", "algorithm", "_alg", "header", "count",
	"limit", "version", "issuer", "audience", "scope", "scopes", "_mount", "engine", "backend", "_store", "provider", "manager", "rotation", "regex",
	"pattern", "prefix", "suffix", "_hash", "_field", "column", "attribute", "claim", "cookie", "_param", "_env", "_var", "format", "_mode", "refresh",
	"_days", "_hours", "_minutes", "_seconds", "_ms", "_sec", "_age", "_cache", "_reset", "validation", "method", "encryption", "_class", "_user",
	"username", "_email", "_role", "_key_name", "password_key", "passwordkey", "token_key", "tokenkey", "_template", "hint", "strategy", "_region",
	"pull_secret", "pullsecret", "tls_secret", "tlssecret", "ca_secret", "cert_secret", "ingress_secret", "certificate_secret", "existing_secret",
	"existingsecret", "credentials_secret", "credentialssecret", "credential_secret", "password_secret", "passwordsecret", "cluster_token", "page_token", "next_token", "input_token", "output_token", "continuation_token", "stop_token", "pad_token", "eos_token", "bos_token", "_pub",
]

other_words := ["public", "publishable", "pubkey", "cors", "csrf", "xsrf", "sitekey", "site_key", "tokenizer", "keyspace", "key_vault", "keyvault", "token_url"]
