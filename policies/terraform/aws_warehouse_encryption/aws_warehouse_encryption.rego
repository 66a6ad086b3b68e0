# METADATA
# title: Data warehouse with encryption switched off
# description: Its data and its snapshots can be read by whoever gets hold of the storage.
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html
# custom:
#   id: AWS-0002
#   severity: high
#   checklist: [SEC-VAULT-3, PERF-BACKUP-4]
#   kinds: [aws_redshift_cluster]
#   message: "Redshift cluster {address} has encryption at rest switched off"
#   remediation: Set encrypted to true, with a kms_key_id where a key of your own is wanted.
package rules.terraform.aws_warehouse_encryption

import data.lib.terraform

violations contains terraform.place(["encrypted"], {}) if terraform.off(terraform.values, "encrypted")
