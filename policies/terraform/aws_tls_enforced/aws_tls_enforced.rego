# METADATA
# title: TLS 1.3 is the oldest version accepted at an entry
# description: The load balancer, CDN or API refuses everything older.
# related_resources:
#   - ref: https://www.rfc-editor.org/rfc/rfc9325
# custom:
#   id: AWS-0021
#   severity: info
#   checklist: [SEC-NET-1]
#   kinds: [aws_lb_listener, aws_alb_listener, aws_cloudfront_distribution, aws_api_gateway_domain_name]
#   message: "Policy {policy} of {address} accepts nothing older than TLS 1.3"
#   remediation: Choose a policy whose oldest version is TLS 1.3.
package rules.terraform.aws_tls_enforced

import data.lib.aws_tls
import data.lib.terraform

evidence contains terraform.place(minimum.path, {"policy": minimum.policy}) if {
	some minimum in aws_tls.minimums
	minimum.version == "TLS 1.3"
}
