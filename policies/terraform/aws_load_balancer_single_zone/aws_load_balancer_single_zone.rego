# METADATA
# title: Load balancer in a single zone
# description: When that zone fails, nothing behind the load balancer can be reached, wherever it runs.
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html
# custom:
#   id: AWS-0078
#   severity: medium
#   checklist: [HA-ZONE-1]
#   kinds: [aws_lb, aws_alb, aws_elb]
#   message: "Load balancer {address} is in a single zone"
#   remediation: Give subnets (or subnet_mapping) two zones or more.
package rules.terraform.aws_load_balancer_single_zone

import data.lib.terraform

violations contains terraform.place([key], {}) if {
	some key in ["subnets", "subnet_mapping", "availability_zones"]
	count(terraform.values[key]) == 1
	count(object.get(input.resource.references, reference[key], [])) < 2
	object.get(terraform.values, "load_balancer_type", "application") != "gateway"
}

reference := {"subnets": "subnets", "subnet_mapping": "subnet_mapping.subnet_id", "availability_zones": "availability_zones"}
