# METADATA
# title: Access to secrets is written down
# description: An audit device of Vault records who asked for which secret, which is what an investigation starts from.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/audit
# custom:
#   id: K8S-0148
#   severity: info
#   checklist: [SEC-VAULT-5]
#   kinds:
#     - workload
#     - ConfigMap
#     - HelmRelease.helm.toolkit.fluxcd.io
#     - Application.argoproj.io
#     - ApplicationSet.argoproj.io
#     - Vault.vault.banzaicloud.com
#     - Audit.redhatcop.redhat.io
#   mentions: [audit]
#   message: "{name} switches an audit device of Vault on"
#   remediation: Enable an audit device, for instance vault audit enable file file_path=stdout, and collect what it writes.
package rules.kubernetes.vault_audit

import data.lib.settings
import data.lib.vault

evidence contains {"path": text.path, "params": {"name": input.resource.metadata.name}} if {
	some text in array.concat(settings.words, [{"path": file.path, "value": file.text} | some file in scripts])
	enables(text.value)
}

# Programs in a ConfigMap count here: a script is how a device is switched on.
scripts := [{"path": ["data", key], "text": text} |
	input.resource.kind == "ConfigMap"
	some key, text in input.resource.data
	is_string(text)
]

enables(text) if contains(text, "vault audit enable")

enables(text) if contains(text, "bao audit enable")

enables(text) if contains(text, "/v1/sys/audit/")

# OpenBao takes devices from its configuration.
enables(text) if {
	contains(text, "listener \"tcp\"")
	contains(text, "\naudit \"")
}

evidence contains {"path": array.concat(chart.values_path, ["server", "auditStorage", "enabled"]), "params": {"name": input.resource.metadata.name}} if {
	some chart in vault.charts
	chart.values.server.auditStorage.enabled == true
}

evidence contains {"path": ["spec", "externalConfig", "audit"], "params": {"name": input.resource.metadata.name}} if {
	count(input.resource.spec.externalConfig.audit) > 0
}

evidence contains {"path": ["kind"], "params": {"name": input.resource.metadata.name}} if input.resource.kind == "Audit"
