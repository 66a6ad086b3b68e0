# METADATA
# title: Secrets without encryption in etcd
# description: The first provider of a resource writes it. With identity first, or where no entry names secrets, they lie in etcd and its backups as they are.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/
# custom:
#   id: K8S-0145
#   severity: high
#   checklist: [SEC-VAULT-3]
#   kinds: [EncryptionConfiguration.apiserver.config.k8s.io]
#   message: "The EncryptionConfiguration leaves secrets unencrypted"
#   remediation: Name secrets in resources and put kms, aesgcm or secretbox first in providers, identity last.
package rules.kubernetes.secrets_unencrypted_in_etcd

# The first entry that names a resource counts.
entries := [{"path": ["resources", i], "providers": entry.providers} |
	some i, entry in input.resource.resources
	some name in ["secrets", "*.", "*.*"]
	name in entry.resources
]

violations contains {"path": array.concat(entries[0].path, ["providers", 0]), "params": {}} if "identity" in object.keys(entries[0].providers[0])

violations contains {"path": ["resources"], "params": {}} if count(entries) == 0
