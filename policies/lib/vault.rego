# METADATA
# title: Vault
# description: Servers of HashiCorp Vault or OpenBao, by image, chart or custom resource, and what is known of how they run.
package lib.vault

import data.lib.images
import data.lib.installs
import data.lib.pods
import data.lib.settings

programs := ["vault", "vault-enterprise", "openbao", "bao"]

# Containers that run a server: the image's own command is `server -dev`, and agents, proxies and commands of the client are no servers.
servers := [image |
	input.resource.kind in ["Deployment", "StatefulSet", "Pod", "ReplicaSet"]
	looks_like_one
	some image in images.deployed
	steps := split(image.repository, "/")
	steps[count(steps) - 1] in programs
	serves(text_of(image.of))
]

# A cheap look before images are taken apart.
looks_like_one if {
	some container in pods.resourced
	some part in ["vault", "bao"]
	contains(container.value.image, part)
}

text_of(container) := concat(" ", array.concat(
	[word | some word in container.command; is_string(word)],
	[word | some word in container.args; is_string(word)],
))

serves("")

serves(text) if {
	contains(text, "server")
	not contains(text, "vault agent")
}

# Charts that install a server.
charts := [chart |
	some chart in installs.charts
	chart.name in ["vault", "openbao"]
]

# Places that start a server in development mode, where secrets are gone with the process and the key to everything is known.
development := array.concat(
	[image.path |
		some image in servers
		in_development(text_of(image.of))
	],
	array.concat(
		[array.concat(chart.values_path, ["server", "dev", "enabled"]) |
			some chart in charts
			chart.values.server.dev.enabled == true
		],
		[variable.path |
			some variable in settings.env
			variable.name in ["VAULT_DEV_ROOT_TOKEN_ID", "BAO_DEV_ROOT_TOKEN_ID"]
		],
	),
)

in_development("")

in_development(text) if contains(text, "-dev")

# Text of a server's configuration in a ConfigMap.
configurations := [file |
	some file in settings.files
	contains(file.text, "listener \"tcp\"")
	contains(file.text, "storage \"")
]

# Whether a line of a configuration switches something on: `tls_disable = true`, `tls_disable = "1"`.
switched_on(text, name) if {
	some line in split(text, "\n")
	startswith(trim_space(line), name)
	trim(substring(trim_space(line), count(name), -1), " =\"'") in ["1", "true"]
}
