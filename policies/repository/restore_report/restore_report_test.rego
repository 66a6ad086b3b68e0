package rules.repository.restore_report_test

import data.rules.repository.restore_report

report(value, age) := {"resource": value, "facts": {"age_days": age, "today": 20000}, "related": {"newer_reports": []}}

run(operation, outcome) := {"tool": "velero", "subject": "test", "operation": operation, "outcome": outcome, "phase": "PartiallyFailed"}

test_a_restore_that_ended_well_is_evidence if {
	restore_report.evidence == {{"path": ["phase"], "params": {}}} with input as report(run("restore", "passed"), 30)
	restore_report.violations == set() with input as report(run("restore", "passed"), 30)
	restore_report.applies with input as report(run("restore", "passed"), 30)
}

test_one_that_failed_is_found if {
	restore_report.evidence == set() with input as report(run("restore", "failed"), 3)
	restore_report.violations == {{"path": ["phase"], "params": {"subject": "test", "phase": "PartiallyFailed"}}} with input as report(run("restore", "failed"), 3)
	restore_report.violations == set() with input as object.union(report(run("restore", "failed"), 3), {"related": {"newer_reports": [{}]}})
}

test_backups_running_and_old_restores_say_nothing if {
restore_report.evidence |
	restore_report.violations == set() with input as report(run("backup", "passed"), 3)
	restore_report.evidence | restore_report.violations == set() with input as report(run("restore", "running"), 3)
	restore_report.evidence | restore_report.violations == set() with input as report(run("restore", "passed"), 31)
	not restore_report.applies with input as report(run("backup", "failed"), 3)
}
