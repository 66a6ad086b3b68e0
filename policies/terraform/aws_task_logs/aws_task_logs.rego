# METADATA
# title: Logs of containers
# description: What a container writes has to leave the server that it runs on, or it goes with it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html
# custom:
#   id: AWS-0101
#   severity: medium
#   checklist: [OBS-LOG-2]
#   kinds: [aws_ecs_task_definition, aws_eks_addon, aws_cloudwatch_log_subscription_filter]
#   message: "A container of {address} sends its logs nowhere ({container})"
#   remediation: Give each container a logConfiguration with awslogs or awsfirelens, or install the add-on amazon-cloudwatch-observability.
package rules.terraform.aws_task_logs

import data.lib.aws_environment
import data.lib.terraform

default applies := true

applies := false if {
	input.resource.type == "aws_ecs_task_definition"
	count(aws_environment.definitions) == 0
}

silent := [definition |
	some definition in aws_environment.definitions
	object.get(definition.container, ["logConfiguration", "logDriver"], "") in ["", "none"]
	not is_string(object.get(definition.container, "logConfiguration", null)) # computed by the configuration
	not terraform.unset(definition.container, "image")
]

violations contains terraform.place([definition.key], {"container": object.get(definition.container, "name", "")}) if some definition in silent

evidence contains terraform.place([definition.key], {"container": "all"}) if {
	count(silent) == 0
	some definition in aws_environment.definitions
}

evidence contains terraform.place(["addon_name"], {"container": "all"}) if terraform.values.addon_name == "amazon-cloudwatch-observability"

evidence contains terraform.place([], {"container": "all"}) if input.resource.type == "aws_cloudwatch_log_subscription_filter"
