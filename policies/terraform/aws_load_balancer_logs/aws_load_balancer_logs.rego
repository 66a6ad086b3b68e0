# METADATA
# title: Access logs of a load balancer
# description: They tell who asked for what and what was answered, also for requests that never reach the application.
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html
# custom:
#   id: AWS-0090
#   severity: low
#   advice: true
#   checklist: [OBS-AUDIT-1]
#   kinds: [aws_lb, aws_alb, aws_elb]
#   message: "Load balancer {address} writes no access logs"
#   remediation: Set access_logs.enabled to true with a bucket.
package rules.terraform.aws_load_balancer_logs

import data.lib.terraform

default applies := false

# Only what faces outwards; network load balancers log no plain TCP.
applies if {
	object.get(terraform.values, "load_balancer_type", "application") == "application"
	not terraform.on(terraform.values, "internal")
}

logs := terraform.block(terraform.values, "access_logs")

logged if terraform.on(logs, "enabled")

# A classic load balancer writes them once a bucket is named.
logged if {
	input.resource.type == "aws_elb"
	not terraform.unset(terraform.values, "access_logs")
	not terraform.off(logs, "enabled")
}

violations contains terraform.place(terraform.within("access_logs", "enabled"), {}) if {
	applies
	not logged
}

evidence contains terraform.place(["access_logs"], {}) if {
	applies
	logged
}
