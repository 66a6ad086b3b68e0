package rules.repository.restore_report_old_test

import data.rules.repository.restore_report_old

report(value, age) := {"resource": value, "facts": {"age_days": age, "today": 20000}, "related": {"newer_reports": []}}

test_an_old_report_is_found_with_its_age if {
	restore_report_old.violations == {{"path": [], "params": {"tool": "velero", "days": 31}}} with input as report({"operation": "restore", "tool": "velero"}, 31)
	restore_report_old.violations == set() with input as report({"operation": "restore", "tool": "velero"}, 30)
}

test_a_newer_one_counts_alone if {
	restore_report_old.violations == set() with input as object.union(report({"operation": "restore", "tool": "velero"}, 31), {"related": {"newer_reports": [{}]}})
}

test_other_reports_are_left_alone if {
	restore_report_old.violations == set() with input as object.union(report({"operation": "backup", "tool": "velero"}, 99), {})
}
