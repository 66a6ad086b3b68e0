# METADATA
# title: Network without flow logs
# description: Without them nobody can say afterwards who talked to whom.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html
# custom:
#   id: AWS-0089
#   severity: medium
#   checklist: [TARGET-SEC-3]
#   kinds: [aws_vpc]
#   relations: [referrers]
#   message: "Network {address} has no flow log"
#   remediation: Add aws_flow_log with vpc_id of the network and traffic_type ALL or REJECT.
package rules.terraform.aws_flow_log_missing

import data.lib.terraform

default applies := false

# Where not even its subnets can be seen to be its own, neither can its flow logs.
applies if {
	some resource in terraform.referrers
	resource.type == "aws_subnet"
}

violations contains terraform.place([], {}) if {
	applies
	not logged
}

logged if {
	some resource in terraform.referrers
	resource.type == "aws_flow_log"
}
