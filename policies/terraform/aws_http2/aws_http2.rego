# METADATA
# title: HTTP/2 at the entry
# description: HTTP/2 sends many answers over one connection. It is on unless somebody switches it off.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesGeneral.html
# custom:
#   id: AWS-0025
#   severity: low
#   checklist: [PERF-CONTENT-4]
#   kinds: [aws_lb, aws_alb, aws_cloudfront_distribution]
#   message: "Entry {address} has HTTP/2 switched off"
#   remediation: Set enable_http2 to true (load balancer) or http_version to http2 or http2and3 (CloudFront).
package rules.terraform.aws_http2

import data.lib.terraform

default applies := false

applies if input.resource.type == "aws_cloudfront_distribution"

applies if object.get(terraform.values, "load_balancer_type", "application") == "application"

violations contains terraform.place(["enable_http2"], {}) if {
	applies
	terraform.off(terraform.values, "enable_http2")
}

violations contains terraform.place(["http_version"], {}) if terraform.values.http_version == "http1.1"

evidence contains terraform.place(["enable_http2"], {}) if {
	applies
	terraform.on(terraform.values, "enable_http2")
}

evidence contains terraform.place(["http_version"], {}) if terraform.values.http_version in ["http2", "http2and3", "http3"]
