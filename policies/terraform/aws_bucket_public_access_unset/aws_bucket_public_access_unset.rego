# METADATA
# title: Bucket without a public access block of its own
# description: New buckets are closed by default, but nothing in the code keeps this one closed, and older buckets are not.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
# custom:
#   id: AWS-0030
#   severity: low
#   advice: true
#   checklist: [CONF-TF-5]
#   kinds: [aws_s3_bucket]
#   relations: [referrers]
#   message: "Bucket {address} has no public access block"
#   remediation: Add an aws_s3_bucket_public_access_block for the bucket with all four settings true.
package rules.terraform.aws_bucket_public_access_unset

import data.lib.terraform

violations contains terraform.place([], {}) if not blocked

blocked if {
	some block in terraform.referrers
	block.type == "aws_s3_bucket_public_access_block"
}
