package rules.terraform.aws_file_system_backup_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_file_system_backup as rule

files(values, referrers) := plans.related("aws_efs_file_system", values, {"referrers": referrers})

policy(status) := plans.neighbour("aws_efs_backup_policy", {"backup_policy": [{"status": status}]})

place := plans.place("aws_efs_file_system", [], {})

test_a_file_system_without_backups_is_found if {
	rule.violations == {place} with input as files({"tags": null}, [])
	rule.violations == {place} with input as files({"tags": {"Backup": "no"}}, [policy("DISABLED")])
	rule.evidence == set() with input as files({}, [policy("DISABLED")])
}

test_policies_selections_and_tags_are_evidence if {
	every saved in [
		files({}, [policy("ENABLED")]),
		files({}, [plans.neighbour("aws_backup_selection", {})]),
		files({"tags": {"backup-plan": "daily"}}, []),
	] {
		rule.violations == set() with input as saved
		rule.evidence == {place} with input as saved
	}
}

test_one_zone_file_systems_are_saved_by_default if {
	rule.violations == set() with input as files({"availability_zone_name": "eu-central-1a"}, [])
}
