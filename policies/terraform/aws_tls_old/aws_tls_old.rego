# METADATA
# title: TLS 1.2 is still accepted at an entry
# description: The checklist asks for TLS 1.3, which leaves out the ciphers and handshakes that attacks on TLS 1.2 need.
# related_resources:
#   - ref: https://www.rfc-editor.org/rfc/rfc9325
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
# custom:
#   id: AWS-0020
#   severity: low
#   checklist: [SEC-NET-1]
#   kinds: [aws_lb_listener, aws_alb_listener, aws_cloudfront_distribution, aws_api_gateway_domain_name]
#   message: "Policy {policy} of {address} still accepts TLS 1.2"
#   remediation: Choose a policy whose oldest version is TLS 1.3, for instance ssl_policy ELBSecurityPolicy-TLS13-1-3-2021-06, or waive this where older clients have to be served.
package rules.terraform.aws_tls_old

import data.lib.aws_tls
import data.lib.terraform

default applies := false

applies if count(aws_tls.minimums) > 0

violations contains terraform.place(minimum.path, {"policy": minimum.policy}) if {
	some minimum in aws_tls.minimums
	minimum.version == "TLS 1.2"
}
