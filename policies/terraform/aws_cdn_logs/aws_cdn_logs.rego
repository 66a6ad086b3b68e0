# METADATA
# title: Access logs of a CDN
# description: What the CDN answers from its cache no other log shows.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/logging.html
# custom:
#   id: AWS-0091
#   severity: low
#   advice: true
#   checklist: [OBS-AUDIT-1]
#   kinds: [aws_cloudfront_distribution]
#   relations: [referrers]
#   message: "Distribution {address} writes no access logs"
#   remediation: Add logging_config with a bucket, a realtime_log_config_arn, or aws_cloudwatch_log_delivery_source for the distribution.
package rules.terraform.aws_cdn_logs

import data.lib.terraform

violations contains terraform.place(["logging_config"], {}) if not logged

evidence contains terraform.place([], {}) if logged

logged if not terraform.unset(terraform.values, "logging_config")

logged if terraform.given("default_cache_behavior.realtime_log_config_arn")

logged if not terraform.unset(terraform.block(terraform.values, "default_cache_behavior"), "realtime_log_config_arn")

logged if {
	some source in terraform.referrers
	source.type == "aws_cloudwatch_log_delivery_source"
}
