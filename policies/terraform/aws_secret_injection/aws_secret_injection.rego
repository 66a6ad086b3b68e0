# METADATA
# title: Secrets given to containers from a store
# description: The task, service or build names the secret, and AWS puts its value into the container when it starts.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html
# custom:
#   id: AWS-0055
#   severity: info
#   checklist: [SEC-VAULT-4]
#   kinds: [aws_ecs_task_definition, aws_batch_job_definition, aws_apprunner_service, aws_codebuild_project, aws_eks_addon]
#   message: "{address} takes secrets from a store"
#   remediation: Refer to secrets by secrets with valueFrom (ECS, Batch), runtime_environment_secrets (App Runner) or type SECRETS_MANAGER or PARAMETER_STORE (CodeBuild).
package rules.terraform.aws_secret_injection

import data.lib.aws_environment
import data.lib.terraform

evidence contains terraform.place([definition.key], {}) if {
	some definition in aws_environment.definitions
	some secret in definition.container.secrets
	secret.valueFrom != ""
}

evidence contains terraform.place(array.concat(path, ["runtime_environment_secrets"]), {}) if {
	path := ["source_configuration", 0, "image_repository", 0, "image_configuration", 0]
	count(object.get(terraform.values, array.concat(path, ["runtime_environment_secrets"]), {})) > 0
}

evidence contains terraform.place(["environment", 0, "environment_variable", i, "type"], {}) if {
	some i, variable in terraform.block(terraform.values, "environment").environment_variable
	variable.type in ["SECRETS_MANAGER", "PARAMETER_STORE"]
}

evidence contains terraform.place(["addon_name"], {}) if terraform.values.addon_name == "aws-secrets-store-csi-driver-provider"
