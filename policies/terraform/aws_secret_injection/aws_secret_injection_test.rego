package rules.terraform.aws_secret_injection_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_secret_injection as rule

test_references_to_secrets_are_evidence if {
	rule.evidence == {plans.place("aws_ecs_task_definition", ["container_definitions"], {})} with input as plans.resource("aws_ecs_task_definition", {"container_definitions": "[{\"secrets\": [{\"name\": \"DB_PASSWORD\", \"valueFrom\": \"arn:aws:ssm:eu-west-1:111122223333:parameter/db\"}]}]"})
	path := ["source_configuration", 0, "image_repository", 0, "image_configuration", 0, "runtime_environment_secrets"]
	rule.evidence == {plans.place("aws_apprunner_service", path, {})} with input as plans.resource("aws_apprunner_service", {"source_configuration": [{"image_repository": [{"image_configuration": [{"runtime_environment_secrets": {"A": "arn:x"}}]}]}]})
	rule.evidence == {plans.place("aws_codebuild_project", ["environment", 0, "environment_variable", 0, "type"], {})} with input as plans.resource("aws_codebuild_project", {"environment": [{"environment_variable": [{"name": "T", "type": "SECRETS_MANAGER"}]}]})
	rule.evidence == {plans.place("aws_eks_addon", ["addon_name"], {})} with input as plans.resource("aws_eks_addon", {"addon_name": "aws-secrets-store-csi-driver-provider"})
}

test_plain_variables_are_none if {
	rule.evidence == set() with input as plans.resource("aws_ecs_task_definition", {"container_definitions": "[{\"environment\": [{\"name\": \"STAGE\", \"value\": \"prod\"}], \"secrets\": []}]"})
	rule.evidence == set() with input as plans.resource("aws_apprunner_service", {"source_configuration": []})
	rule.evidence == set() with input as plans.resource("aws_codebuild_project", {"environment": [{"environment_variable": [{"name": "T", "type": "PLAINTEXT"}]}]})
}
