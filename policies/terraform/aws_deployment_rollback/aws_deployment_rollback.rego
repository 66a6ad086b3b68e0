# METADATA
# title: Deployment that goes back by itself
# description: A deployment that fails is undone without anybody being called.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html
# custom:
#   id: AWS-0126
#   severity: info
#   checklist: [PIPE-DEPLOY-5, CONF-GITOPS-4]
#   kinds: [aws_ecs_service, aws_codedeploy_deployment_group]
#   message: "{address} goes back to the last version when a deployment fails"
#   remediation: Set deployment_circuit_breaker with enable and rollback true (ECS), or auto_rollback_configuration with enabled true and events (CodeDeploy).
package rules.terraform.aws_deployment_rollback

import data.lib.terraform

evidence contains terraform.place(["deployment_circuit_breaker", 0, "rollback"], {}) if {
	breaker := terraform.block(terraform.values, "deployment_circuit_breaker")
	terraform.on(breaker, "enable")
	terraform.on(breaker, "rollback")
}

evidence contains terraform.place(["auto_rollback_configuration", 0, "enabled"], {}) if {
	terraform.on(terraform.block(terraform.values, "auto_rollback_configuration"), "enabled")
}
