# METADATA
# title: Vault in development mode
# description: In development mode everything is in memory and the key to all of it is known; nothing survives a restart.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/concepts/dev-server
# custom:
#   id: REPO-0622
#   severity: high
#   checklist: [SEC-VAULT-1]
#   kinds: [installation, compose_service]
#   message: "Vault runs in development mode"
#   remediation: "Run vault server with storage (raft) and TLS, and unseal it by a key service."
package rules.repository.secret_store_in_development_mode

violations contains {"path": ["values", "server", "dev", "enabled"], "params": {}} if {
	"secret_store" in input.resource.provides
	input.resource.values.server.dev.enabled == true
}

violations contains {"path": ["image"], "params": {}} if {
	is_vault(input.resource.image)
	starts_development
}

is_vault(image) if {
	steps := split(split(image, ":")[0], "/")
	steps[count(steps) - 1] in ["vault", "openbao"]
}

# The image's own command is `server -dev`.
starts_development if {
	not input.resource.command
	not input.resource.entrypoint
}

starts_development if contains(json.marshal(object.get(input.resource, "command", "")), "-dev")
