package rules.terraform.aws_prometheus_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_prometheus as rule

test_a_workspace_is_evidence if {
	rule.evidence == {plans.place("aws_prometheus_workspace", [], {})} with input as plans.resource("aws_prometheus_workspace", {"alias": "shop"})
}
