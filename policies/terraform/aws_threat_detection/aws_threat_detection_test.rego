package rules.terraform.aws_threat_detection_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_threat_detection as rule

detector(values) := plans.resource("aws_guardduty_detector", values)

place := plans.place("aws_guardduty_detector", ["enable"], {})

test_a_detector_that_is_off_is_found if {
	rule.violations == {place} with input as detector({"enable": false})
	rule.evidence == set() with input as detector({"enable": false})
}

test_a_detector_is_evidence if {
	rule.violations == set() with input as detector({"enable": true})
	rule.evidence == {place} with input as detector({})
}
