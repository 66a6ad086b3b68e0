package rules.terraform.aws_certificate_managed_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_certificate_managed as rule

test_certificates_that_renew_themselves_are_evidence if {
	rule.evidence == {plans.place("aws_acm_certificate", ["validation_method"], {})} with input as plans.resource("aws_acm_certificate", {"validation_method": "DNS"})
	rule.evidence == {plans.place("aws_acm_certificate", ["certificate_authority_arn"], {})} with input as plans.referring("aws_acm_certificate", {}, {"certificate_authority_arn": ["aws_acmpca_certificate_authority.main"]})
}

test_mails_and_imports_are_none if {
	rule.evidence == set() with input as plans.resource("aws_acm_certificate", {"validation_method": "EMAIL"})
	rule.evidence == set() with input as plans.resource("aws_acm_certificate", {"certificate_body": "-----BEGIN CERTIFICATE-----"})
}
