# METADATA
# title: CDN that compresses
# description: CloudFront sends text as gzip or Brotli to whoever takes it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/ServingCompressedFiles.html
# custom:
#   id: AWS-0028
#   severity: info
#   checklist: [PERF-CONTENT-1]
#   kinds: [aws_cloudfront_distribution, aws_api_gateway_rest_api]
#   message: "{address} compresses its answers"
#   remediation: Set compress to true in the cache behaviors, or minimum_compression_size of the API.
package rules.terraform.aws_cdn_compression

import data.lib.terraform

evidence contains terraform.place(["default_cache_behavior", 0, "compress"], {}) if {
	terraform.on(terraform.block(terraform.values, "default_cache_behavior"), "compress")
}

evidence contains terraform.place(["minimum_compression_size"], {}) if to_number(terraform.values.minimum_compression_size) >= 0
