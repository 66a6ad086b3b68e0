# METADATA
# title: Vault that forgets
# description: In development mode or with storage in memory all secrets are gone when the process ends, and the server needs no unsealing.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/concepts/dev-server
# custom:
#   id: K8S-0141
#   severity: high
#   checklist: [SEC-VAULT-1]
#   kinds:
#     - workload
#     - ConfigMap
#     - HelmRelease.helm.toolkit.fluxcd.io
#     - Application.argoproj.io
#     - ApplicationSet.argoproj.io
#     - HelmChart.helm.cattle.io
#   about: [vault, bao, listener]
#   message: "{name} runs Vault in development mode or keeps its data in memory"
#   remediation: Start the server with -config, name storage "raft" or a database in it, and take -dev and server.dev out.
package rules.kubernetes.vault_development_mode

import data.lib.vault

default applies := false

applies if ((count(vault.servers) + count(vault.charts)) + count(vault.configurations)) + count(vault.development) > 0

violations contains {"path": path, "params": {"name": input.resource.metadata.name}} if some path in vault.development

violations contains {"path": file.path, "params": {"name": input.resource.metadata.name}} if {
	some file in vault.configurations
	contains(file.text, "storage \"inmem")
}
