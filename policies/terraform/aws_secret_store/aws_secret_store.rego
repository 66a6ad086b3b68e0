# METADATA
# title: Managed secret store
# description: Secrets Manager or the encrypted parameters of Systems Manager keep credentials outside of code and images.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/secretsmanager_secret
# custom:
#   id: AWS-0056
#   severity: info
#   checklist: [SEC-VAULT-1]
#   kinds: [aws_secretsmanager_secret, aws_ssm_parameter, aws_db_instance, aws_rds_cluster]
#   message: "{address} is kept in a managed secret store"
#   remediation: Keep credentials in aws_secretsmanager_secret or in aws_ssm_parameter of type SecureString.
package rules.terraform.aws_secret_store

import data.lib.terraform

evidence contains terraform.place([], {}) if input.resource.type == "aws_secretsmanager_secret"

evidence contains terraform.place(["type"], {}) if terraform.values.type == "SecureString"

# RDS makes the password itself and keeps and rotates it there.
evidence contains terraform.place(["manage_master_user_password"], {}) if terraform.on(terraform.values, "manage_master_user_password")
