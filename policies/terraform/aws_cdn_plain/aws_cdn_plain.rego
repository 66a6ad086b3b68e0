# METADATA
# title: CDN that serves plain HTTP
# description: Pages and sessions that travel in clear can be read and changed, on the way to the visitor or to the origin.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https.html
# custom:
#   id: AWS-0022
#   severity: medium
#   checklist: [SEC-NET-1]
#   kinds: [aws_cloudfront_distribution]
#   message: "Distribution {address} lets plain HTTP through ({setting})"
#   remediation: Set viewer_protocol_policy to redirect-to-https or https-only, and origin_protocol_policy to https-only with origin_ssl_protocols ["TLSv1.2"].
package rules.terraform.aws_cdn_plain

import data.lib.terraform

violations contains terraform.place([name, i, "viewer_protocol_policy"], {"setting": "viewer_protocol_policy"}) if {
	some name in ["default_cache_behavior", "ordered_cache_behavior"]
	some i, behavior in terraform.values[name]
	behavior.viewer_protocol_policy == "allow-all"
}

violations contains terraform.place(["origin", i, "custom_origin_config", 0, "origin_protocol_policy"], {"setting": "origin_protocol_policy"}) if {
	some i, origin in terraform.values.origin
	terraform.block(origin, "custom_origin_config").origin_protocol_policy == "http-only"
	serves_https(origin.domain_name)
}

violations contains terraform.place(["origin", i, "custom_origin_config", 0, "origin_ssl_protocols"], {"setting": "origin_ssl_protocols"}) if {
	some i, origin in terraform.values.origin
	config := terraform.block(origin, "custom_origin_config")
	config.origin_protocol_policy != "http-only"
	some protocol in config.origin_ssl_protocols
	protocol in ["SSLv3", "TLSv1", "TLSv1.1"]
}

# Website endpoints of S3 know no HTTPS.
serves_https(domain) if {
	is_string(domain)
	not contains(domain, ".s3-website")
}
