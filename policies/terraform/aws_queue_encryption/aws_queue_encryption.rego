# METADATA
# title: Queue with encryption switched off
# description: Queues are encrypted where nothing is said; this one was told not to be.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html
# custom:
#   id: AWS-0008
#   severity: medium
#   checklist: [SEC-VAULT-3]
#   kinds: [aws_sqs_queue]
#   message: "Queue {address} has encryption at rest switched off"
#   remediation: Remove sqs_managed_sse_enabled or set it to true, or set kms_master_key_id.
package rules.terraform.aws_queue_encryption

import data.lib.terraform

violations contains terraform.place(["sqs_managed_sse_enabled"], {}) if {
	terraform.off(terraform.values, "sqs_managed_sse_enabled")
	not terraform.given("kms_master_key_id")
}
