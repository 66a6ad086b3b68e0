package rules.terraform.aws_certificate_imported_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_certificate_imported as rule

test_uploaded_certificates_are_found if {
	rule.violations == {plans.place("aws_acm_certificate", ["certificate_body"], {})} with input as plans.resource("aws_acm_certificate", {"certificate_body": "-----BEGIN CERTIFICATE-----"})
	rule.violations == {plans.place("aws_iam_server_certificate", ["certificate_body"], {})} with input as plans.resource("aws_iam_server_certificate", {})
}

test_issued_certificates_pass if {
	rule.violations == set() with input as plans.resource("aws_acm_certificate", {"domain_name": "shop.example.com", "validation_method": "DNS", "certificate_body": null})
	rule.violations == set() with input as plans.referring("aws_acm_certificate", {}, {"certificate_body": ["acme_certificate.main"]})
}
