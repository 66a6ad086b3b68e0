# METADATA
# title: Canary deployment
# description: A part of the traffic tries the new version before the rest follows.
# related_resources:
#   - ref: https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html
# custom:
#   id: AWS-0128
#   severity: info
#   checklist: [PIPE-DEPLOY-2]
#   kinds: [aws_codedeploy_deployment_group, aws_ecs_service, aws_lambda_alias]
#   message: "{address} gives a part of the traffic to the new version first"
#   remediation: Use a deployment_config_name with Canary or Linear (CodeDeploy), deployment_configuration.strategy CANARY or LINEAR (ECS), or routing_config of the alias.
package rules.terraform.aws_canary

import data.lib.terraform

evidence contains terraform.place(["deployment_config_name"], {}) if {
	some way in ["Canary", "Linear"]
	contains(terraform.values.deployment_config_name, way)
}

evidence contains terraform.place(["deployment_configuration", 0, "strategy"], {}) if {
	terraform.block(terraform.values, "deployment_configuration").strategy in ["CANARY", "LINEAR"]
}

evidence contains terraform.place(["routing_config"], {}) if {
	some share in terraform.block(terraform.values, "routing_config").additional_version_weights
	share > 0
	share < 1
}
