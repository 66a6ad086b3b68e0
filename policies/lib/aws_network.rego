# METADATA
# title: What security groups open to the internet
# description: Rules of security groups that let every address in, written inside the group or as resources of their own.
package lib.aws_network

import data.lib.terraform

# Openings for TCP or UDP: {"path": […], "source": "0.0.0.0/0", "from": 22, "to": 22}.
openings := array.concat(inline, alone)

# Half of all addresses is as open as all, and `10.0.0.0/0` is all of them.
halves := {"0.0.0.0/1", "128.0.0.0/1", "::/1", "8000::/1"}

inline := [opening |
	input.resource.type in ["aws_security_group", "aws_default_security_group"]
	some i, rule in terraform.values.ingress
	opening := opening_of(rule, rule.protocol, ["ingress", i])
]

alone := [opening |
	protocol := protocol_of_rule
	opening := opening_of(terraform.values, protocol, [])
]

protocol_of_rule := terraform.values.protocol if {
	input.resource.type == "aws_security_group_rule"
	terraform.values.type == "ingress"
}

protocol_of_rule := terraform.values.ip_protocol if input.resource.type == "aws_vpc_security_group_ingress_rule"

opening_of(rule, protocol, path) := {"path": array.concat(path, [open[0].key]), "source": open[0].source, "from": ports[0], "to": ports[1]} if {
	open := [{"key": key, "source": source} |
		some key in ["cidr_blocks", "ipv6_cidr_blocks", "cidr_ipv4", "cidr_ipv6"]
		some source in terraform.listed(rule[key])
		everywhere(source)
	]
	count(open) > 0
	ports := ports_of(rule, lower(text(protocol)))
}

everywhere(source) if endswith(source, "/0")

everywhere(source) if source in halves

# What is a text for Terraform is a number where the configuration says so: `protocol = -1`.
text(value) := format_int(value, 10) if {
	is_number(value)
} else := value

ports_of(_, protocol) := [0, 65535] if protocol in ["-1", "all"]

ports_of(rule, protocol) := [to_number(rule.from_port), to_number(rule.to_port)] if {
	protocol in ["tcp", "udp", "6", "17"]
	not terraform.unset(rule, "from_port")
	not terraform.unset(rule, "to_port")
}

# An opening of so many ports that no service of its own is meant.
wide(opening) if opening.to - opening.from > 1000

# Whether an opening holds a port.
holds(opening, port) if {
	opening.from <= port
	port <= opening.to
}
