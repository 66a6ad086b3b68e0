# METADATA
# title: Connections and whether they are encrypted
# description: Settings of a program that say whether its connections to databases and to the secret store use TLS.
package lib.connections

import data.lib.pods
import data.lib.settings

texts := array.concat(settings.env, array.concat(settings.data_lines, settings.words))

# Settings that say something of TLS to a database: {"path", "container", "off"}.
databases := array.concat(
	[{"path": text.path, "container": object.get(text, "container", ""), "off": off(text.value)} |
		some text in texts
		contains(text.value, "=")
		says_tls(lower(text.value))
		not contains(text.value, "\n")
		not local(text.value)
	],
	[{"path": setting.path, "container": object.get(setting, "container", ""), "off": lower(setting.value) in ["disable", "disabled"]} |
		some setting in array.concat(settings.env, settings.data_lines)
		names_mode(lower(setting.name))
		not reaches_itself(setting)
	],
)

says_tls(text) if contains(text, "sslmode=")

says_tls(text) if contains(text, "usessl=")

names_mode(name) if endswith(name, "sslmode")

names_mode(name) if endswith(name, "ssl_mode")

default off(_) := false

off(text) if {
	some mark in ["sslmode=disable", "sslmode=disabled", "usessl=false"]
	contains(lower(text), mark)
}

# The connection stays in the pod: a proxy beside the program encrypts it.
local(text) if {
	some host in ["localhost", "127.0.0.1", "[::1]", "@/", "host=/"]
	contains(text, host)
}

# A mode beside a host in variables of their own.
reaches_itself(setting) if {
	some other in array.concat(settings.env, settings.data_lines)
	object.get(other, "container", "") == object.get(setting, "container", "")
	contains(lower(other.name), "host")
	local(other.value)
}

# Where the secret store is reached: {"path", "plain"}; what stays in the pod is left out.
stores := [address | some address in array.concat(array.concat(variables, injected), resources); not local(address.value)]

variables := [{"path": setting.path, "value": setting.value, "plain": startswith(setting.value, "http://")} |
	some setting in array.concat(settings.env, settings.data_lines)
	setting.name in ["VAULT_ADDR", "BAO_ADDR"]
]

injected := [{"path": array.concat(pods.template_path, ["metadata", "annotations", key]), "value": address, "plain": startswith(address, "http://")} |
	key := "vault.hashicorp.com/service"
	address := pods.annotations[key]
]

# The field of each kind that holds the address.
fields := {
	"SecretStore": ["spec", "provider", "vault", "server"],
	"ClusterSecretStore": ["spec", "provider", "vault", "server"],
	"VaultConnection": ["spec", "address"],
}

resources := [{"path": path, "value": address, "plain": startswith(address, "http://")} |
	path := fields[input.resource.kind]
	address := object.get(input.resource, path, "")
	address != ""
]
