package rules.terraform.aws_dns_failover_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_dns_failover as rule

record(values, references) := plans.referring("aws_route53_record", object.union({"failover_routing_policy": [{"type": "PRIMARY"}]}, values), references)

test_a_checked_failover_is_evidence if {
	rule.evidence == {plans.place("aws_route53_record", ["failover_routing_policy"], {})} with input as record({}, {"health_check_id": ["aws_route53_health_check.main"]})
	rule.evidence == {plans.place("aws_route53_record", ["failover_routing_policy"], {})} with input as record({"alias": [{"evaluate_target_health": true}]}, {})
}

test_without_a_check_or_a_policy_there_is_none if {
	rule.evidence == set() with input as record({}, {})
	rule.evidence == set() with input as record({"failover_routing_policy": [], "health_check_id": "h-1"}, {})
}
