package rules.terraform.aws_instance_public_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_instance_public as rule

test_public_addresses_are_found if {
	rule.violations == {plans.place("aws_instance", ["associate_public_ip_address"], {})} with input as plans.resource("aws_instance", {"associate_public_ip_address": true})
	rule.violations == {plans.place("aws_launch_template", ["network_interfaces", 0, "associate_public_ip_address"], {})} with input as plans.resource("aws_launch_template", {"network_interfaces": [{"associate_public_ip_address": "true"}]})
	rule.violations == {plans.place("aws_ecs_service", ["network_configuration", 0, "assign_public_ip"], {})} with input as plans.resource("aws_ecs_service", {"network_configuration": [{"assign_public_ip": true}]})
}

test_private_servers_pass if {
	rule.violations == set() with input as plans.resource("aws_instance", {"associate_public_ip_address": false})
	rule.violations == set() with input as plans.resource("aws_ecs_service", {"network_configuration": [{"assign_public_ip": false}]})
	rule.applies with input as plans.resource("aws_instance", {"associate_public_ip_address": false})
}

test_a_jump_host_is_not_asked if {
	rule.violations == set() with input as plans.resource("aws_instance", {"associate_public_ip_address": true, "tags": {"Name": "Shop Bastion"}})
	rule.applies == false with input as plans.resource("aws_instance", {"tags": {"Name": "shop-vpn_1"}})
}
