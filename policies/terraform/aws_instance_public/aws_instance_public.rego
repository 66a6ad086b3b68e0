# METADATA
# title: Server with an address on the internet
# description: A server that is reached through a load balancer needs no public address; with one, each open port faces everybody. Jump hosts, VPN and NAT servers, told by their names, are left out.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html
# custom:
#   id: AWS-0040
#   severity: medium
#   advice: true
#   checklist: [CONF-TF-1]
#   kinds: [aws_instance, aws_spot_instance_request, aws_launch_template, aws_launch_configuration, aws_ecs_service]
#   message: "{address} gets a public address"
#   remediation: Set associate_public_ip_address (assign_public_ip) to false, use private subnets, and let a load balancer or NAT gateway face the internet.
package rules.terraform.aws_instance_public

import data.lib.terraform

default applies := true

applies := false if {
	some name in [object.get(input.resource, "name", ""), object.get(terraform.values, ["tags", "Name"], "")]
	some word in split(replace(replace(lower(name), "_", "-"), " ", "-"), "-")
	word in ["bastion", "jump", "jumphost", "jumpbox", "vpn", "openvpn", "wireguard", "nat"]
}

violations contains terraform.place(["associate_public_ip_address"], {}) if {
	applies
	terraform.on(terraform.values, "associate_public_ip_address")
}

violations contains terraform.place([name, i, key], {}) if {
	applies
	some name in ["network_interfaces", "network_configuration"]
	some i, network in terraform.values[name]
	some key in ["associate_public_ip_address", "assign_public_ip"]
	terraform.on(network, key)
}
