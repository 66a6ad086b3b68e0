# METADATA
# title: Every port is open to the internet
# description: Whatever listens on such a server, now or later, can be reached by everybody.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
# custom:
#   id: AWS-0036
#   severity: high
#   checklist: [CONF-TF-1, CONF-TF-3, CONF-TF-5]
#   kinds: [aws_security_group, aws_default_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   message: "{address} opens ports {from} to {to} to {source}"
#   remediation: Open only the ports that are served to everybody, such as 443.
package rules.terraform.aws_all_ports_open

import data.lib.aws_network
import data.lib.terraform

violations contains terraform.place(opening.path, {"from": opening.from, "to": opening.to, "source": opening.source}) if {
	some opening in aws_network.openings
	aws_network.wide(opening)
}
