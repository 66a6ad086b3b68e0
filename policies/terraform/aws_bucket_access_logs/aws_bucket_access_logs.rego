# METADATA
# title: Bucket without access logs
# description: Without them nobody can say afterwards who read or deleted an object. Buckets that only keep logs are left out.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html
# custom:
#   id: AWS-0098
#   severity: info
#   advice: true
#   checklist: [TARGET-SEC-3]
#   kinds: [aws_s3_bucket]
#   relations: [referrers]
#   message: "Bucket {address} writes no access logs"
#   remediation: Add aws_s3_bucket_logging for the bucket, or data events for it in an aws_cloudtrail.
package rules.terraform.aws_bucket_access_logs

import data.lib.aws_buckets
import data.lib.terraform

default applies := true

applies := false if aws_buckets.keeps_logs

violations contains terraform.place([], {}) if {
	applies
	not logged
}

logged if not terraform.unset(terraform.values, "logging")

logged if {
	some resource in terraform.referrers
	resource.type == "aws_s3_bucket_logging"
}

# A trail that names the bucket in its selectors writes each access down.
logged if {
	some trail in terraform.referrers
	trail.type == "aws_cloudtrail"
	some attribute, targets in trail.references
	contains(attribute, "event_selector")
	input.resource.address in targets
}
