package rules.terraform.aws_file_system_transit_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_file_system_transit as rule

task(efs) := plans.resource("aws_ecs_task_definition", {"volume": [{"name": "scratch", "efs_volume_configuration": []}, {"name": "media", "efs_volume_configuration": efs}]})

found := {plans.place("aws_ecs_task_definition", ["volume", 1, "efs_volume_configuration", 0, "transit_encryption"], {"volume": "media"})}

test_a_plain_mount_is_found if {
	rule.violations == found with input as task([{"file_system_id": "fs-1", "transit_encryption": null}])
	rule.violations == found with input as task([{"file_system_id": "fs-1", "transit_encryption": "DISABLED"}])
	rule.applies with input as task([{"file_system_id": "fs-1"}])
}

test_a_mount_by_tls_passes if {
	rule.violations == set() with input as task([{"file_system_id": "fs-1", "transit_encryption": "ENABLED"}])
}

test_tasks_without_such_a_volume_are_not_asked if {
	rule.applies == false with input as task([])
	rule.violations == set() with input as task([])
}
