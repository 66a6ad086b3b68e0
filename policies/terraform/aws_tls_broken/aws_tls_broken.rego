# METADATA
# title: TLS older than 1.2 is accepted
# description: TLS 1.0 and 1.1 have known weaknesses and were withdrawn in 2021.
# related_resources:
#   - ref: https://www.rfc-editor.org/rfc/rfc8996
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
# custom:
#   id: AWS-0019
#   severity: high
#   checklist: [SEC-NET-1]
#   kinds: [aws_lb_listener, aws_alb_listener, aws_cloudfront_distribution, aws_api_gateway_domain_name, aws_elasticsearch_domain, aws_opensearch_domain]
#   message: "Policy {policy} of {address} accepts {version}"
#   remediation: Choose a policy of TLS 1.3 or 1.2, for instance ssl_policy ELBSecurityPolicy-TLS13-1-3-2021-06 or minimum_protocol_version TLSv1.3_2025 with a certificate of your own.
package rules.terraform.aws_tls_broken

import data.lib.aws_tls
import data.lib.terraform

default applies := false

applies if count(aws_tls.minimums) > 0

violations contains terraform.place(minimum.path, {"policy": minimum.policy, "version": minimum.version}) if {
	some minimum in aws_tls.minimums
	minimum.version in ["TLS 1.0", "TLS 1.1"]
}
