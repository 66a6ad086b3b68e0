# METADATA
# title: Key of the cluster's secrets in clear
# description: With this key whoever has a backup of etcd reads every Secret of the cluster.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/#key-storage
# custom:
#   id: K8S-0146
#   severity: critical
#   checklist: [SEC-VAULT-3, RISK-HIGH-2]
#   kinds: [EncryptionConfiguration.apiserver.config.k8s.io]
#   message: "The key {name} of provider {provider} stands in clear"
#   sensitive: true
#   remediation: Use a kms provider, or write the key into the file on the control plane only, and replace this one.
package rules.kubernetes.encryption_key_in_clear

import data.lib.secrets

violations contains {"path": ["resources", i, "providers", j, provider, "keys", k, "secret"], "params": {"name": key.name, "provider": provider}} if {
	some i, entry in input.resource.resources
	some j, providers in entry.providers
	some provider in ["aesgcm", "aescbc", "secretbox"]
	some k, key in providers[provider].keys
	secrets.real(key.secret)
}
