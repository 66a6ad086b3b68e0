# METADATA
# title: DNS that fails over
# description: Route 53 answers with another address when the health check of the first fails.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/route53_record
# custom:
#   id: AWS-0085
#   severity: info
#   checklist: [HA-ZONE-4]
#   kinds: [aws_route53_record]
#   message: "Record {address} fails over by a health check"
#   remediation: Add failover_routing_policy with health_check_id, or an alias with evaluate_target_health.
package rules.terraform.aws_dns_failover

import data.lib.terraform

evidence contains terraform.place(["failover_routing_policy"], {}) if {
	not terraform.unset(terraform.values, "failover_routing_policy")
	checked
}

checked if terraform.given("health_check_id")

checked if terraform.on(terraform.block(terraform.values, "alias"), "evaluate_target_health")
