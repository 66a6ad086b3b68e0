# METADATA
# title: Static files come from a CDN
# description: A bucket stands behind the distribution, so that static files are served near the visitors.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistS3AndCustomOrigins.html
# custom:
#   id: AWS-0027
#   severity: info
#   checklist: [PERF-CONTENT-5]
#   kinds: [aws_cloudfront_distribution, aws_amplify_app]
#   message: "{address} serves static files from a CDN"
#   remediation: Add the bucket of the static files as an origin of an aws_cloudfront_distribution.
package rules.terraform.aws_cdn_static

import data.lib.terraform

evidence contains terraform.place(["origin"], {}) if {
	terraform.on(terraform.values, "enabled")
	from_bucket
}

evidence contains terraform.place([], {}) if input.resource.type == "aws_amplify_app"

from_bucket if {
	some origin in terraform.values.origin
	not terraform.unset(origin, "s3_origin_config")
}

from_bucket if {
	some origin in terraform.values.origin
	contains(origin.domain_name, ".s3")
}

from_bucket if {
	some target in input.resource.references["origin.domain_name"]
	contains(target, "aws_s3_bucket")
}
