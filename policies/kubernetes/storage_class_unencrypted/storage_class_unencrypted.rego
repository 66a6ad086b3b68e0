# METADATA
# title: Volumes without encryption
# description: Whoever gets hold of a disk or a snapshot of it reads all that is on it.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/storage-classes/#aws-ebs
# custom:
#   id: K8S-0127
#   severity: high
#   checklist: [SEC-VAULT-3]
#   kinds: [StorageClass]
#   message: "StorageClass {name} makes volumes that are not encrypted"
#   remediation: 'Set parameters.encrypted to "true".'
package rules.kubernetes.storage_class_unencrypted

# Other clouds encrypt every volume; where the class of AWS says nothing, the account's setting counts.
default applies := false

applies if input.resource.parameters.encrypted

violations contains {"path": ["parameters", "encrypted"], "params": {"name": input.resource.metadata.name}} if {
	lower(input.resource.parameters.encrypted) == "false"
}
