package rules.terraform.aws_snapshot_public_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_snapshot_public as rule

test_public_snapshots_are_found if {
	rule.violations == {plans.place("aws_db_snapshot", ["shared_accounts"], {})} with input as plans.resource("aws_db_snapshot", {"shared_accounts": ["all"]})
	rule.violations == {plans.place("aws_ami_launch_permission", ["group"], {})} with input as plans.resource("aws_ami_launch_permission", {"group": "all"})
}

test_named_accounts_pass if {
	rule.violations == set() with input as plans.resource("aws_db_snapshot", {"shared_accounts": ["111122223333"]})
	rule.violations == set() with input as plans.resource("aws_ami_launch_permission", {"account_id": "111122223333", "group": null})
}
