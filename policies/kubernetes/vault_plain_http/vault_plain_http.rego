# METADATA
# title: Secrets cross the network in clear
# description: Without TLS whoever listens on the way between a workload and Vault gets its tokens and secrets.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/configuration/listener/tcp#tls_disable
# custom:
#   id: K8S-0142
#   severity: high
#   checklist: [SEC-VAULT-3]
#   kinds:
#     - workload
#     - ConfigMap
#     - HelmRelease.helm.toolkit.fluxcd.io
#     - Application.argoproj.io
#     - ApplicationSet.argoproj.io
#     - SecretStore.external-secrets.io
#     - ClusterSecretStore.external-secrets.io
#     - VaultConnection.secrets.hashicorp.com
#   about: [vault, bao, listener]
#   message: "{name} speaks with Vault without TLS or without checking the certificate"
#   remediation: Give Vault's listener a certificate, take tls_disable, global.tlsDisable and skip-verify settings out, and use an address with https.
package rules.kubernetes.vault_plain_http

import data.lib.connections
import data.lib.settings
import data.lib.vault

default applies := false

applies if count(connections.stores) > 0

applies if count(vault.configurations) > 0

applies if count(violations) > 0

violations contains {"path": address.path, "params": {"name": input.resource.metadata.name}} if {
	some address in connections.stores
	address.plain
}

violations contains {"path": file.path, "params": {"name": input.resource.metadata.name}} if {
	some file in vault.configurations
	vault.switched_on(file.text, "tls_disable")
}

violations contains {"path": array.concat(chart.values_path, ["global", "tlsDisable"]), "params": {"name": input.resource.metadata.name}} if {
	some chart in vault.charts
	chart.values.global.tlsDisable == true
}

violations contains {"path": setting.path, "params": {"name": input.resource.metadata.name}} if {
	some setting in array.concat(settings.env, settings.data_lines)
	setting.name in ["VAULT_SKIP_VERIFY", "BAO_SKIP_VERIFY"]
	lower(setting.value) in ["1", "t", "true"]
}

violations contains {"path": ["spec", "skipTLSVerify"], "params": {"name": input.resource.metadata.name}} if {
	input.resource.kind == "VaultConnection"
	input.resource.spec.skipTLSVerify == true
}
