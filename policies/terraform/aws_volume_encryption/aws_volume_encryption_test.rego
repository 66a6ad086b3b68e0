package rules.terraform.aws_volume_encryption_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_volume_encryption as rule

test_plain_volumes_are_found_wherever_they_are_declared if {
	rule.violations == {plans.place("aws_ebs_volume", ["encrypted"], {})} with input as plans.resource("aws_ebs_volume", {"encrypted": false})
	rule.violations == {
		plans.place("aws_instance", ["root_block_device", 0, "encrypted"], {}),
		plans.place("aws_instance", ["ebs_block_device", 1, "encrypted"], {}),
	} with input as plans.resource("aws_instance", {"root_block_device": [{"encrypted": false}], "ebs_block_device": [{"encrypted": true}, {"encrypted": false}]})
	rule.violations == {plans.place("aws_launch_template", ["block_device_mappings", 0, "ebs", 0, "encrypted"], {})} with input as plans.resource("aws_launch_template", {"block_device_mappings": [{"ebs": [{"encrypted": "false"}]}]})
}

test_encrypted_volumes_pass if {
	every planned in [
		plans.resource("aws_ebs_volume", {"encrypted": true}),
		plans.resource("aws_instance", {"ebs_block_device": [{"encrypted": true}]}),
		plans.resource("aws_launch_template", {"block_device_mappings": [{"ebs": [{"encrypted": "true"}]}, {"ebs": [{"encrypted": null}]}, {"ebs": []}]}),
	] {
		rule.violations == set() with input as planned
		rule.applies with input as planned
	}
}

test_the_account_s_default_is_not_judged if {
	every planned in [
		plans.resource("aws_ebs_volume", {}),
		plans.resource("aws_instance", {"root_block_device": [{"volume_size": 20}]}),
		plans.resource("aws_launch_template", {"block_device_mappings": [{"ebs": [{"encrypted": ""}]}]}),
	] {
		rule.violations == set() with input as planned
		rule.applies == false with input as planned
	}
}

test_the_default_of_the_account_is_not_switched_off if {
	rule.violations == {plans.place("aws_ebs_encryption_by_default", ["enabled"], {})} with input as plans.resource("aws_ebs_encryption_by_default", {"enabled": false})
	rule.violations == set() with input as plans.resource("aws_ebs_encryption_by_default", {"enabled": true})
	rule.applies with input as plans.resource("aws_ebs_encryption_by_default", {"enabled": true})
}
