# METADATA
# title: Credential in an environment variable
# description: Whoever may look at the function, task or build reads the credential, and it stays in the plan and the state.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html
# custom:
#   id: AWS-0052
#   severity: high
#   checklist: [RISK-HIGH-2, SEC-VAULT-4]
#   kinds: [aws_lambda_function, aws_ecs_task_definition, aws_batch_job_definition, aws_apprunner_service, aws_codebuild_project]
#   message: "{address} has a credential in the environment variable {name}"
#   sensitive: true
#   remediation: Keep it in Secrets Manager or Parameter Store, refer to it by secrets (ECS, Batch), runtime_environment_secrets (App Runner) or type SECRETS_MANAGER (CodeBuild), or fetch it at start (Lambda); then change it.
package rules.terraform.aws_secret_in_environment

import data.lib.aws_environment
import data.lib.secret_names
import data.lib.secrets
import data.lib.terraform
import data.lib.tokens

default applies := false

applies if count(aws_environment.variables) > 0

violations contains terraform.place(variable.path, {"name": variable.name}) if {
	some variable in aws_environment.variables
	is_string(variable.value)
	credential(variable)
}

credential(variable) if {
	secret_names.sensitive(variable.name)
	secrets.real(variable.value)
	not startswith(variable.value, "arn:")
}

credential(variable) if secrets.with_password(variable.value)

credential(variable) if tokens.material(variable.value)
