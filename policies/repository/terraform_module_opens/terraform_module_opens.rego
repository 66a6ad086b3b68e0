# METADATA
# title: Argument of a module that leaves what it makes open
# description: The modules for AWS of the registry are safe by default. An argument that switches it off opens a database, a bucket or a port, or leaves data in clear.
# related_resources:
#   - ref: https://registry.terraform.io/namespaces/terraform-aws-modules
# custom:
#   id: REPO-0663
#   severity: high
#   checklist: [CONF-TF-5]
#   kinds: [terraform_module]
#   message: "Module {name} sets {argument} to {value}"
#   remediation: Leave the argument at its default, or name the networks that need access.
package rules.repository.terraform_module_opens

import data.lib.aws_network
import data.lib.terraform

default applies := false

applies if count(violations) > 0

violations contains {"path": ["arguments", argument], "params": {"name": input.resource.name, "argument": argument, "value": value}} if {
	contains(input.resource.source, "terraform-aws-modules/")
	some argument, given in input.resource.arguments
	some value in opening(argument, given.value)
}

unsafe := {
	"publicly_accessible": true, "storage_encrypted": false, "encrypted": false, "at_rest_encryption_enabled": false, "transit_encryption_enabled": false,
	"block_public_acls": false, "block_public_policy": false, "ignore_public_acls": false, "restrict_public_buckets": false,
}

opening(argument, value) := [value] if unsafe[argument] == value

opening("acl", value) := [value] if value in ["public-read", "public-read-write", "authenticated-read"]

opening(argument, value) := [range | some range in value; aws_network.everywhere(range)] if {
	argument in ["cluster_endpoint_public_access_cidrs", "endpoint_public_access_cidrs"]
}

opening(argument, value) := ["encrypted = false" |
	some device in terraform.listed(value)
	false in [object.get(device, "encrypted", null), object.get(device, ["ebs", "encrypted"], null)]
] if {
	argument in ["root_block_device", "ebs_block_device", "block_device_mappings"]
}

opening(argument, value) := [concat(" ", ["port", format_int(port, 10), "for everybody"]) |
	some rule in value
	open(rule)
	some port in [22, 3389]
	to_number(rule.from_port) <= port
	to_number(rule.to_port) >= port
] if {
	argument in ["ingress_with_cidr_blocks", "ingress_with_ipv6_cidr_blocks"]
}

open(rule) if {
	lower(object.get(rule, "protocol", "tcp")) in ["tcp", "-1", "all"]
	text := json.marshal(rule)
	some range in ["0.0.0.0/0", "::/0"]
	contains(text, range)
}
