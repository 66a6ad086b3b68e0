# METADATA
# title: Cluster whose Secrets have no key of their own
# description: Secrets are encrypted with Google's key only, so that whoever may read the disks of the control plane or its backups reads them all.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/encrypting-secrets
# custom:
#   id: GCP-0035
#   severity: low
#   advice: true
#   checklist: [SEC-VAULT-3]
#   kinds: [google_container_cluster]
#   message: "Secrets of {address} are not encrypted by a key of yours"
#   remediation: Set database_encryption.state to ENCRYPTED and key_name to a key of Cloud KMS.
package rules.terraform.google_cluster_secrets

import data.lib.terraform

violations contains terraform.place(terraform.within("database_encryption", "state"), {}) if {
	not object.get(terraform.block(terraform.values, "database_encryption"), "state", null) in ["ENCRYPTED", "ALL_OBJECTS_ENCRYPTION_ENABLED"]
}
