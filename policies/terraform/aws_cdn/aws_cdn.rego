# METADATA
# title: CDN before the application
# description: CloudFront keeps answers near the visitors.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudfront_distribution
# custom:
#   id: AWS-0026
#   severity: info
#   checklist: [PERF-CACHE-4]
#   kinds: [aws_cloudfront_distribution]
#   message: "Distribution {address} is a CDN"
#   remediation: Put an enabled aws_cloudfront_distribution before the application.
package rules.terraform.aws_cdn

import data.lib.terraform

evidence contains terraform.place(["enabled"], {}) if terraform.on(terraform.values, "enabled")
