package rules.terraform.aws_network_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_network as rule

test_a_network_is_evidence if {
	rule.evidence == {plans.place("aws_vpc", [], {})} with input as plans.resource("aws_vpc", {"cidr_block": "10.0.0.0/16"})
}
