# METADATA
# title: Secret that changes by itself
# description: A rotation replaces the password on a schedule, so that a leaked one is soon worthless.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html
# custom:
#   id: AWS-0057
#   severity: info
#   checklist: [SEC-VAULT-2]
#   kinds:
#     - aws_secretsmanager_secret_rotation
#     - aws_db_instance
#     - aws_rds_cluster
#     - aws_docdb_cluster
#     - aws_redshift_cluster
#     - aws_redshiftserverless_namespace
#   message: "The secret of {address} changes by itself"
#   remediation: Set manage_master_user_password (manage_master_password, manage_admin_password) to true, or add aws_secretsmanager_secret_rotation with rotation_rules.
package rules.terraform.aws_secret_rotation

import data.lib.terraform

evidence contains terraform.place([key], {}) if {
	some key in ["manage_master_user_password", "manage_master_password", "manage_admin_password"]
	terraform.on(terraform.values, key)
}

evidence contains terraform.place(["rotation_rules"], {}) if {
	some rules in terraform.values.rotation_rules
	some key in ["automatically_after_days", "schedule_expression"]
	not terraform.unset(rules, key)
}
