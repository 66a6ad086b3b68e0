# METADATA
# title: Web application firewall before an entry
# description: A web ACL looks at requests before the load balancer, API or CDN answers them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-associating-aws-resource.html
# custom:
#   id: AWS-0106
#   severity: info
#   checklist: [SEC-NET-5]
#   kinds: [aws_wafv2_web_acl_association, aws_wafregional_web_acl_association, aws_cloudfront_distribution]
#   message: "{address} is behind a web application firewall"
#   remediation: Attach an aws_wafv2_web_acl by aws_wafv2_web_acl_association, or by web_acl_id of the distribution.
package rules.terraform.aws_firewall

import data.lib.terraform

evidence contains terraform.place([], {}) if input.resource.type != "aws_cloudfront_distribution"

evidence contains terraform.place(["web_acl_id"], {}) if terraform.given("web_acl_id")
