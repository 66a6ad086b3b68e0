# METADATA
# title: Blue-green deployment
# description: The new version starts beside the old one, and traffic is switched when it is well.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-blue-green.html
# custom:
#   id: AWS-0127
#   severity: info
#   checklist: [PIPE-DEPLOY-1]
#   kinds: [aws_codedeploy_deployment_group, aws_ecs_service]
#   message: "{address} deploys blue-green"
#   remediation: Set deployment_style.deployment_type to BLUE_GREEN (CodeDeploy), or deployment_configuration.strategy to BLUE_GREEN (ECS).
package rules.terraform.aws_blue_green

import data.lib.terraform

evidence contains terraform.place(["deployment_style", 0, "deployment_type"], {}) if {
	terraform.block(terraform.values, "deployment_style").deployment_type == "BLUE_GREEN"
}

evidence contains terraform.place(["deployment_configuration", 0, "strategy"], {}) if {
	terraform.block(terraform.values, "deployment_configuration").strategy == "BLUE_GREEN"
}
