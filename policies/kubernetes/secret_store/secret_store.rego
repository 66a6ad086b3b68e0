# METADATA
# title: Secret store in use
# description: Vault or a managed store keeps the secrets, gives them to those who may have them, and writes down who took which.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/platform/k8s
# custom:
#   id: K8S-0140
#   severity: info
#   checklist: [SEC-VAULT-1]
#   kinds:
#     - workload
#     - HelmRelease.helm.toolkit.fluxcd.io
#     - Application.argoproj.io
#     - ApplicationSet.argoproj.io
#     - HelmChart.helm.cattle.io
#     - Vault.vault.banzaicloud.com
#     - VaultServer.kubevault.com
#     - VaultConnection.secrets.hashicorp.com
#     - VaultAuth.secrets.hashicorp.com
#     - SecretStore.external-secrets.io
#     - ClusterSecretStore.external-secrets.io
#     - SecretProviderClass.secrets-store.csi.x-k8s.io
#   relations: [consumers]
#   message: "{name} keeps secrets or gives access to the store that does"
#   remediation: Install Vault with storage that survives a restart, or use a managed store through External Secrets or the CSI driver.
package rules.kubernetes.secret_store

import data.lib.vault

evidence contains {"path": server.path, "params": {"name": input.resource.metadata.name}} if {
	some server in array.concat(vault.servers, vault.charts)
	count(vault.development) == 0
}

evidence contains {"path": ["kind"], "params": {"name": input.resource.metadata.name}} if {
	input.resource.kind in ["Vault", "VaultServer", "VaultConnection", "VaultAuth"]
}

evidence contains {"path": ["spec", "provider", provider], "params": {"name": input.resource.metadata.name}} if {
	consumed
	some provider, _ in input.resource.spec.provider
	not provider in ["kubernetes", "fake", "webhook"]
}

consumed if input.resource.kind == "ClusterSecretStore"

# What is there only in case, or as an example, keeps nothing.
consumed if {
	input.resource.kind == "SecretStore"
	count(input.related.consumers) > 0
}

evidence contains {"path": ["spec", "provider"], "params": {"name": input.resource.metadata.name}} if {
	input.resource.kind == "SecretProviderClass"
	is_string(input.resource.spec.provider)
}
