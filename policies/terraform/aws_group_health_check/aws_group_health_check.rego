# METADATA
# title: Servers that are only replaced when their machine fails
# description: The load balancer takes a broken application out, but the group keeps the server, as its machine still runs.
# related_resources:
#   - ref: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-add-elb-healthcheck.html
# custom:
#   id: AWS-0083
#   severity: medium
#   checklist: [HA-ZONE-3]
#   kinds: [aws_autoscaling_group]
#   message: "Auto Scaling group {address} does not heed the load balancer's health checks"
#   remediation: Set health_check_type to ELB.
package rules.terraform.aws_group_health_check

import data.lib.terraform

default applies := false

applies if {
	some attribute in ["target_group_arns", "load_balancers", "traffic_source"]
	terraform.given(attribute)
}

violations contains terraform.place(["health_check_type"], {}) if {
	applies
	object.get(terraform.values, "health_check_type", "EC2") in ["EC2", null]
}
