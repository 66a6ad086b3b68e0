package rules.repository.coverage_report_old_test

import data.rules.repository.coverage_report_old

report(value, age) := {"resource": value, "facts": {"age_days": age, "today": 20000}, "related": {"newer_reports": []}}

test_an_old_report_is_found_with_its_age if {
	coverage_report_old.violations == {{"path": [], "params": {"tool": "x", "days": 31}}} with input as report({"tool": "x"}, 31)
	coverage_report_old.violations == set() with input as report({"tool": "x"}, 30)
}

test_a_newer_one_counts_alone if {
	coverage_report_old.violations == set() with input as object.union(report({"tool": "x"}, 31), {"related": {"newer_reports": [{}]}})
}
