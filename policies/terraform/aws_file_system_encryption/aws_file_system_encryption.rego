# METADATA
# title: File system that is not encrypted at rest
# description: EFS only encrypts where it is asked to when the file system is created.
# related_resources:
#   - ref: https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html
# custom:
#   id: AWS-0004
#   severity: high
#   checklist: [SEC-VAULT-3]
#   kinds: [aws_efs_file_system]
#   message: "File system {address} is not encrypted at rest"
#   remediation: Set encrypted to true. An existing file system has to be copied to a new one.
package rules.terraform.aws_file_system_encryption

import data.lib.terraform

violations contains terraform.place(["encrypted"], {}) if not terraform.on(terraform.values, "encrypted")
