# METADATA
# title: Servers of a group in a single zone
# description: When that zone fails, the whole group is away.
# related_resources:
#   - ref: https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-benefits.html
# custom:
#   id: AWS-0076
#   severity: medium
#   checklist: [HA-ZONE-1]
#   kinds: [aws_autoscaling_group]
#   message: "Auto Scaling group {address} covers a single zone"
#   remediation: Give vpc_zone_identifier subnets of two zones or more.
package rules.terraform.aws_group_single_zone

import data.lib.terraform

violations contains terraform.place([key], {}) if {
	some key in ["vpc_zone_identifier", "availability_zones"]
	count(terraform.values[key]) == 1
	count(object.get(input.resource.references, key, [])) < 2
}
