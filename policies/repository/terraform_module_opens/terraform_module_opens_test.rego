package rules.repository.terraform_module_opens_test

import data.rules.repository.terraform_module_opens as rule

module(argument, value) := {"resource": {"line": 1, "name": "main", "source": "terraform-aws-modules/rds/aws", "arguments": {argument: {"line": 2, "value": value}}}}

found(argument, value) := {{"path": ["arguments", argument], "params": {"name": "main", "argument": argument, "value": value}}}

test_arguments_that_open_are_found if {
	rule.violations == found("publicly_accessible", true) with input as module("publicly_accessible", true)
	rule.violations == found("storage_encrypted", false) with input as module("storage_encrypted", false)
	rule.violations == found("acl", "public-read") with input as module("acl", "public-read")
	rule.violations == found("cluster_endpoint_public_access_cidrs", "0.0.0.0/0") with input as module("cluster_endpoint_public_access_cidrs", ["10.0.0.0/8", "0.0.0.0/0"])
	rule.applies with input as module("publicly_accessible", true)
}

test_disks_in_clear_are_found if {
	rule.violations == found("root_block_device", "encrypted = false") with input as module("root_block_device", [{"encrypted": false}])
	rule.violations == found("root_block_device", "encrypted = false") with input as module("root_block_device", {"encrypted": false})
	rule.violations == found("block_device_mappings", "encrypted = false") with input as module("block_device_mappings", [{"ebs": {"encrypted": false}}])
	rule.violations == set() with input as module("ebs_block_device", [{"volume_size": 8}, {"encrypted": true}])
}

test_remote_logins_for_everybody_are_found if {
	ssh := {"from_port": 20, "to_port": "25", "protocol": "tcp", "cidr_blocks": "10.0.0.0/8,0.0.0.0/0"}
	rule.violations == found("ingress_with_cidr_blocks", "port 22 for everybody") with input as module("ingress_with_cidr_blocks", [ssh])
	rule.violations == found("ingress_with_ipv6_cidr_blocks", "port 3389 for everybody") with input as module("ingress_with_ipv6_cidr_blocks", [{"from_port": 3389, "to_port": 3389, "ipv6_cidr_blocks": ["::/0"]}])
	rule.violations == set() with input as module("ingress_with_cidr_blocks", [object.union(ssh, {"protocol": "udp"})])
	rule.violations == set() with input as module("ingress_with_cidr_blocks", [object.union(ssh, {"cidr_blocks": "10.0.0.0/8"}), {"from_port": 443, "to_port": 443, "cidr_blocks": "0.0.0.0/0"}])
}

test_safe_arguments_and_modules_of_others_pass if {
	rule.violations == set() with input as module("publicly_accessible", false)
	rule.violations == set() with input as module("acl", "private")
	rule.applies == false with input as module("name", "orders")
	other := {"resource": {"line": 1, "name": "main", "source": "example/rds/aws", "arguments": {"publicly_accessible": {"line": 2, "value": true}}}}
	rule.violations == set() with input as other
}
