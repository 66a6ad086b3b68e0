# METADATA
# title: Data stream that is not encrypted at rest
# description: A stream keeps its records for a day to a year.
# related_resources:
#   - ref: https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html
# custom:
#   id: AWS-0007
#   severity: medium
#   checklist: [SEC-VAULT-3]
#   kinds: [aws_kinesis_stream, aws_kinesis_firehose_delivery_stream]
#   message: "Stream {address} is not encrypted at rest"
#   remediation: Set encryption_type to KMS with a kms_key_id (Kinesis), or server_side_encryption.enabled to true (Firehose).
package rules.terraform.aws_stream_encryption

import data.lib.terraform

default applies := true

# Firehose keeps nothing of what another stream keeps for it.
applies := false if {
	some source in ["kinesis_source_configuration", "msk_source_configuration"]
	not terraform.unset(terraform.values, source)
}

violations contains terraform.place(["encryption_type"], {}) if {
	input.resource.type == "aws_kinesis_stream"
	object.get(terraform.values, "encryption_type", "NONE") in ["NONE", "", null]
}

violations contains terraform.place(terraform.within("server_side_encryption", "enabled"), {}) if {
	input.resource.type == "aws_kinesis_firehose_delivery_stream"
	applies
	not terraform.on(terraform.block(terraform.values, "server_side_encryption"), "enabled")
}
