# METADATA
# title: Service with a single task or zone
# description: Each deployment, crash or failure of the zone takes the whole service away.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/bestpracticesguide/availability.html
# custom:
#   id: AWS-0081
#   severity: medium
#   checklist: [HA-ZONE-1]
#   kinds: [aws_ecs_service]
#   relations: [referrers]
#   message: "Service {address} runs {what}"
#   remediation: Set desired_count to 2 or more (or min_capacity of its aws_appautoscaling_target), and give network_configuration.subnets two zones or more.
package rules.terraform.aws_service_single

import data.lib.terraform

default applies := true

applies := false if terraform.values.scheduling_strategy == "DAEMON"

violations contains terraform.place(["desired_count"], {"what": "a single task"}) if {
	applies
	terraform.values.desired_count == 1
	not scaled
}

violations contains terraform.place(["network_configuration", 0, "subnets"], {"what": "in a single subnet"}) if {
	applies
	count(terraform.block(terraform.values, "network_configuration").subnets) == 1
	count(object.get(input.resource.references, "network_configuration.subnets", [])) < 2
}

scaled if {
	some target in terraform.referrers
	target.type == "aws_appautoscaling_target"
	target.values.min_capacity > 1
}
