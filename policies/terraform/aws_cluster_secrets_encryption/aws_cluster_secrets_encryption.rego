# METADATA
# title: Cluster that keeps its Secrets unencrypted
# description: Before version 1.28 EKS encrypts the Secrets in its store only with a key that it is given.
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/envelope-encryption.html
# custom:
#   id: AWS-0009
#   severity: medium
#   checklist: [SEC-VAULT-3]
#   kinds: [aws_eks_cluster]
#   message: "Cluster {address} of version {version} keeps its Secrets unencrypted"
#   remediation: Add encryption_config with resources ["secrets"] and a KMS key, or move to 1.28 or newer.
package rules.terraform.aws_cluster_secrets_encryption

import data.lib.terraform

default applies := false

# A version that nobody knows yet tells nothing.
applies if is_string(terraform.values.version)

applies if encrypted

encrypted if "secrets" in object.get(terraform.block(terraform.values, "encryption_config"), "resources", [])

violations contains terraform.place(["encryption_config"], {"version": terraform.values.version}) if {
	to_number(split(terraform.values.version, ".")[1]) < 28
	not encrypted
}
