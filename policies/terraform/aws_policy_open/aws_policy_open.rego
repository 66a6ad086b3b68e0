# METADATA
# title: Resource policy that lets everybody in
# description: A principal of "*" without a condition on who asks means every AWS account, and for many actions the whole internet.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
# custom:
#   id: AWS-0033
#   severity: high
#   checklist: [CONF-TF-5, SEC-JWT-5]
#   kinds:
#     - aws_s3_bucket_policy
#     - aws_s3_bucket
#     - aws_s3_access_point
#     - aws_sqs_queue
#     - aws_sqs_queue_policy
#     - aws_sns_topic
#     - aws_sns_topic_policy
#     - aws_kms_key
#     - aws_kms_key_policy
#     - aws_kms_replica_key
#     - aws_ecr_repository_policy
#     - aws_secretsmanager_secret
#     - aws_secretsmanager_secret_policy
#     - aws_efs_file_system_policy
#     - aws_backup_vault_policy
#     - aws_cloudwatch_event_bus_policy
#     - aws_dynamodb_resource_policy
#     - aws_kinesis_resource_policy
#     - aws_glue_resource_policy
#     - aws_ses_identity_policy
#     - aws_elasticsearch_domain
#     - aws_opensearch_domain
#   message: "Statement {statement} in the policy of {address} lets everybody in"
#   remediation: Name the accounts, roles or services in Principal, or add a condition such as aws:PrincipalOrgID, aws:SourceArn or aws:SourceVpce.
package rules.terraform.aws_policy_open

import data.lib.aws_policies
import data.lib.terraform

default applies := false

applies if {
	some key in keys
	terraform.given(key)
}

keys := ["policy", "access_policies"]

violations contains terraform.place([key], {"statement": allowed.label}) if {
	some key in keys
	not protected_by_network
	some allowed in aws_policies.allowed(terraform.values[key])
	aws_policies.open_to_all(allowed.statement)
}

# Who reaches a search domain in a network is said by its security groups.
protected_by_network if not terraform.unset(terraform.values, "vpc_options")
