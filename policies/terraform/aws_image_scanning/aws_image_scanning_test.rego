package rules.terraform.aws_image_scanning_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_image_scanning as rule

test_scanners_are_evidence if {
	rule.evidence == {plans.place("aws_ecr_repository", ["image_scanning_configuration", 0, "scan_on_push"], {})} with input as plans.resource("aws_ecr_repository", {"image_scanning_configuration": [{"scan_on_push": true}]})
	rule.evidence == {plans.place("aws_ecr_registry_scanning_configuration", ["rule", 0, "scan_frequency"], {})} with input as plans.resource("aws_ecr_registry_scanning_configuration", {"rule": [{"scan_frequency": "CONTINUOUS_SCAN"}]})
	rule.evidence == {plans.place("aws_inspector2_enabler", ["resource_types"], {})} with input as plans.resource("aws_inspector2_enabler", {"resource_types": ["EC2", "ECR"]})
}

test_none_is_not if {
	rule.evidence == set() with input as plans.resource("aws_ecr_repository", {"image_scanning_configuration": []})
	rule.evidence == set() with input as plans.resource("aws_ecr_registry_scanning_configuration", {"rule": [{"scan_frequency": "MANUAL"}]})
	rule.evidence == set() with input as plans.resource("aws_inspector2_enabler", {"resource_types": ["EC2"]})
}
