package rules.terraform.aws_compliance_reports_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_compliance_reports as rule

test_standards_are_evidence if {
	rule.evidence == {plans.place("aws_securityhub_account", [], {})} with input as plans.resource("aws_securityhub_account", {"enable_default_standards": true})
	rule.evidence == {plans.place("aws_config_conformance_pack", [], {})} with input as plans.resource("aws_config_conformance_pack", {"name": "cis"})
}

test_a_hub_without_standards_is_none if {
	rule.evidence == set() with input as plans.resource("aws_securityhub_account", {"enable_default_standards": false})
}
