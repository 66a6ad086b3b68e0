# METADATA
# title: Values that are secrets
# description: >-
#   Values that are credentials rather than placeholders, paths or references, alone, in connection strings, in configuration files and in Secrets.
package lib.secrets

import data.lib.secret_names
import data.lib.settings

# Whether a value is a credential itself, and not empty, a switch, a path, a reference to a store, or words in place of one.
# Placeholders in double braces are left to the host, which says that they are not known yet.
real(value) if {
	text := trim_space(value)
	text != ""
	not lower(text) in trivial
	not contains(text, "(unknown)") # what a Terraform configuration computes
	not referred(text)
	not stands_in(text)
}

trivial := {
	"true", "false", "yes", "no", "on", "off", "none", "null", "nil", "undefined", "enabled", "disabled", "optional", "required", "0", "1", "-1",
	"include", "omit", "same-origin", "md5", "scram-sha-256", "bearer", "basic", "jwt", "file", "env", "vault",
}

referred(text) if {
	startswith(text, "/")
	contains(substring(text, 1, -1), "/")
	not endswith(text, "=")
}

referred(text) if {
	contains(text, "://")
	not contains(text, "@")
}

referred(text) if {
	some start in reference_prefixes
	startswith(text, start)
}

# How tools name a value that they fetch from a store when the pod starts or the manifest is rendered.
reference_prefixes := [
	"$(", "./", "~/", "file:", "env:", "vault:", "vault+", "ref+", "secretref+", "op://", "sm://", "berglas://", "secret://", "arn:aws:secretsmanager:",
	"arn:aws:ssm:", "arn:aws-cn:secretsmanager:", "@Microsoft.KeyVault", "azurekeyvault:", "keyvault:", "gcpsm:", "awssm:", "bws:", "projects/",
]

# Words in place of a value that somebody or some tool puts there. What says "change me" works as it is, and everybody knows it.
stands_in(text) if {
	startswith(text, "<")
	endswith(text, ">")
}

stands_in(text) if {
	startswith(text, "{")
	not startswith(text, "{{")
	endswith(text, "}")
	not contains(text, "\"")
}

stands_in(text) if {
	startswith(text, "$")
	not startswith(text, "${")
	upper(text) == text
}

stands_in(text) if {
	lowered := lower(text)
	some word in ["replace", "placeholder", "todo", "fixme", "insert", "_here", "-here", "redacted", "to-be-set", "to_be_set"]
	contains(lowered, word)
}

# `DB_PASSWORD`: a constant's name in place of its value.
stands_in(text) if {
	contains(text, "_")
	trim(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_") == ""
	not contains(text, "CHANGE")
}

# `nvapi-NVKEY`: a constant's name behind the prefix that real values have.
stands_in(text) if {
	words := split(text, "-")
	count(words) > 1
	last := words[count(words) - 1]
	count(last) > 3
	trim(last, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_") == ""
	some ending in ["KEY", "TOKEN"]
	endswith(last, ending)
}

# Whether any tool still has to fill in the value, or SOPS has encrypted it.
unfilled(text) if {
	some mark in ["${", "{{", "<%", "ENC[", "@@"]
	contains(text, mark)
}

# Whether the value is only crosses or stars.
blackened(text) if trim(lower(text), "x*.-") == ""

# Whether a text has a password inside: `postgres://user:password@host`, `Host=db;Password=…`.
with_password(text) if {
	password := url_password(text)
	solid(password)
}

with_password(text) if {
	password := field_password(lower(text))
	solid(password)
}

solid(password) if {
	real(password)
	not unfilled(password)
	not blackened(password)
}

url_password(text) := password if {
	contains(text, "@")
	start := indexof(text, "://")
	start > 0
	account := split(substring(text, start + 3, -1), "@")[0]
	not contains(account, "/")
	not contains(account, " ")
	colon := indexof(account, ":")
	colon >= 0
	password := substring(account, colon + 1, -1)
}

field_password(text) := password if {
	parts := split(text, "password=")
	count(parts) > 1
	contains(parts[0], "=")
	password := split(split(split(parts[1], ";")[0], "&")[0], " ")[0]
}

# Names of the settings in a configuration file whose values are credentials.
settings_with_secrets(text) := array.concat(
	[setting.name |
		secret_names.suspicious(lower(text))
		some line in split(text, "\n")
		secret_names.suspicious(lower(line))
		setting := setting_in(line)
		secret_names.sensitive(setting.name)
		not lower(setting.name) in ["secret", "passwd"]
		lower(setting.name) != lower(setting.value)
		solid(setting.value)
	],
	[trim(mark, " '") |
		some mark in ["password '", "identified by '"]
		some i, rest in split(lower(text), mark)
		i > 0
		solid(split(rest, "'")[0])
	],
)

setting_in(line) := settings.setting(line)

# Redis separates by a space.
setting_in(line) := {"name": words[0], "value": trim(words[1], "\"'")} if {
	words := split(trim_space(line), " ")
	words[0] in ["requirepass", "masterauth"]
}

# Whether an entry of a Secret holds a credential: in one line anything but what is public anyhow, in several lines a setting with one.
filled(entry) if {
	not contains(trim_space(entry.text), "\n")
	confidential(entry)
	not unfilled(entry.text)
	not blackened(entry.text)
}

filled(entry) if count(settings_with_secrets(entry.text)) > 0

# Keys and keystores in bytes.
filled(entry) if {
	entry.binary
	not public(lower(entry.name))
}

filled(entry) if {
	entry.name in [".dockerconfigjson", ".dockercfg"]
	contains(replace(entry.text, " ", ""), "\"auth\":\"")
	not unfilled(entry.text)
}

confidential(entry) if {
	real(entry.text)
	not public(lower(entry.name))
}

confidential(entry) if with_password(entry.text)

# Keys that people put beside the credential and that everybody may know.
public(name) if {
	plain := strings.replace_n({"-": "_", ".": "_"}, name)
	some ending in public_endings
	endswith(plain, ending)
}

public_endings := [
	"user", "username", "user_name", "login", "email", "host", "hostname", "server", "port", "url", "uri", "endpoint", "address", "addr", "database",
	"db", "dbname", "db_name", "name", "region", "zone", "bucket", "type", "kind", "mode", "level", "enabled", "insecure", "namespace", "project",
	"organization", "org", "tenant", "tenant_id", "client_id", "account_id", "project_id", "key_id", "access_key_id", "id", "crt", "cert", "pub",
	"ca", "ca_bundle", "certificate", "domain", "scheme", "protocol", "version", "environment", "env", "engine", "provider", "sslmode", "ssl_mode", "timeout",
	"path", "role", "scope", "scopes", "issuer", "from", "format", "size", "length", "ttl", "accountname", "enableoci", "known_hosts", "ssh_known_hosts", "username_in",
]
