# METADATA
# title: Secrets change by themselves
# description: A credential that is made for a short time or fetched again on a schedule is worth little to whoever steals it.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/secrets/databases
# custom:
#   id: K8S-0143
#   severity: info
#   checklist: [SEC-VAULT-2]
#   kinds:
#     - workload
#     - ExternalSecret.external-secrets.io
#     - ClusterExternalSecret.external-secrets.io
#     - VaultDynamicSecret.secrets.hashicorp.com
#     - VaultDynamicSecret.generators.external-secrets.io
#     - VaultStaticSecret.secrets.hashicorp.com
#     - VaultPKISecret.secrets.hashicorp.com
#   mentions: [agent-inject, secrets-store-csi]
#   message: "{name} renews its secrets"
#   remediation: Use dynamic secrets of Vault, or set refreshInterval of the ExternalSecret.
package rules.kubernetes.secret_rotation

import data.lib.images
import data.lib.pods
import data.lib.stores

evidence contains {"path": array.concat(stores.external_path, ["refreshInterval"]), "params": {"name": input.resource.metadata.name}} if {
	stores.external
	not stores.never(object.get(stores.external, "refreshInterval", "1h"))
	not object.get(stores.external, "refreshPolicy", "Periodic") in ["CreatedOnce", "OnChange"]
}

evidence contains {"path": ["kind"], "params": {"name": input.resource.metadata.name}} if {
	input.resource.kind in ["VaultDynamicSecret", "VaultPKISecret"]
}

evidence contains {"path": ["spec", "refreshAfter"], "params": {"name": input.resource.metadata.name}} if {
	input.resource.kind == "VaultStaticSecret"
	not stores.never(input.resource.spec.refreshAfter)
}

# Paths of Vault below `creds` give credentials that it makes for each client.
evidence contains {"path": array.concat(pods.template_path, ["metadata", "annotations", key]), "params": {"name": input.resource.metadata.name}} if {
	some key, path in pods.annotations
	startswith(key, "vault.hashicorp.com/agent-inject-secret-")
	contains(path, "/creds/")
}

evidence contains {"path": image.path, "params": {"name": input.resource.metadata.name}} if {
	some image in images.deployed
	endswith(image.repository, "secrets-store-csi-driver")
	rotates(image.of.args)
}

rotates(args) if "--enable-secret-rotation=true" in args

rotates(args) if "--enable-secret-rotation" in args
