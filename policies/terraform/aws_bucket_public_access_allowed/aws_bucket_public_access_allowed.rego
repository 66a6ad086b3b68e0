# METADATA
# title: Public access to buckets is not blocked
# description: One wrong access list or policy then opens the bucket to everybody.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
# custom:
#   id: AWS-0031
#   severity: high
#   checklist: [CONF-TF-5]
#   kinds: [aws_s3_bucket_public_access_block, aws_s3_account_public_access_block, aws_s3_access_point]
#   message: "{address} does not set {setting}"
#   remediation: Set block_public_acls, block_public_policy, ignore_public_acls and restrict_public_buckets to true, and serve public files through CloudFront.
package rules.terraform.aws_bucket_public_access_allowed

import data.lib.terraform

settings := ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"]

violations contains terraform.place([setting], {"setting": setting}) if {
	input.resource.type != "aws_s3_access_point"
	some setting in settings
	not terraform.on(terraform.values, setting)
}

# Access points block everything unless told otherwise.
violations contains terraform.place(["public_access_block_configuration", 0, setting], {"setting": setting}) if {
	some setting in settings
	terraform.off(terraform.block(terraform.values, "public_access_block_configuration"), setting)
}
