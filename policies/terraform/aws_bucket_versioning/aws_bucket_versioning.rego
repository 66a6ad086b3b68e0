# METADATA
# title: Bucket that keeps no versions
# description: What is overwritten or deleted, by mistake or by an attacker, cannot be brought back. Buckets that only keep logs are left out.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html
# custom:
#   id: AWS-0068
#   severity: medium
#   advice: true
#   checklist: [PERF-BACKUP-2]
#   kinds: [aws_s3_bucket]
#   relations: [referrers]
#   message: "Bucket {address} keeps no versions"
#   remediation: Add aws_s3_bucket_versioning for the bucket with versioning_configuration.status Enabled, and a lifecycle rule for old versions.
package rules.terraform.aws_bucket_versioning

import data.lib.aws_buckets
import data.lib.terraform

default applies := true

applies := false if aws_buckets.keeps_logs

violations contains terraform.place(path, {}) if {
	applies
	not versioned
}

versioned if terraform.on(terraform.block(terraform.values, "versioning"), "enabled")

versioned if {
	some resource in terraform.referrers
	resource.type == "aws_s3_bucket_versioning"
	not terraform.block(resource.values, "versioning_configuration").status in ["Suspended", "Disabled"]
}

# Where a separate resource decides, the bucket's own block says nothing yet.
default path := []

path := terraform.within("versioning", "enabled") if not terraform.unset(terraform.values, "versioning")
