package rules.terraform.aws_broker_single_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_broker_single as rule

broker(values) := plans.resource("aws_mq_broker", values)

place := plans.place("aws_mq_broker", ["deployment_mode"], {})

test_a_lone_broker_is_found if {
	rule.violations == {place} with input as broker({"deployment_mode": "SINGLE_INSTANCE"})
	rule.violations == {place} with input as broker({})
	rule.evidence == set() with input as broker({})
}

test_a_standby_is_evidence if {
	rule.violations == set() with input as broker({"deployment_mode": "CLUSTER_MULTI_AZ"})
	rule.evidence == {place} with input as broker({"deployment_mode": "CLUSTER_MULTI_AZ"})
}
