package rules.terraform.aws_security_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_security as rule

test_security_components_are_evidence if {
	rule.evidence == {plans.place("aws_guardduty_detector", [], {})} with input as plans.resource("aws_guardduty_detector", {})
}
