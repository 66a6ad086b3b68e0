package rules.repository.coverage_report_test

import data.rules.repository.coverage_report

report(value, age) := {"resource": value, "facts": {"age_days": age, "today": 20000}, "related": {"newer_reports": []}}

coverage(percent) := {"tool": "lcov", "percent": percent, "found": 100}

test_more_than_80_percent_are_evidence if {
	coverage_report.evidence == {{"path": [], "params": {}}} with input as report(coverage(80.1), 30)
	coverage_report.violations == set() with input as report(coverage(80.1), 30)
}

test_less_is_found if {
	coverage_report.evidence == set() with input as report(coverage(79.9), 30)
	coverage_report.violations == {{"path": [], "params": {"percent": 79.9}}} with input as report(coverage(79.9), 30)
	coverage_report.evidence | coverage_report.violations == set() with input as report(coverage(80), 30)
}

test_an_old_an_outrun_and_an_empty_report_say_nothing if {
coverage_report.evidence |
	coverage_report.violations == set() with input as report(coverage(99), 31)
	coverage_report.evidence | coverage_report.violations == set() with input as report(coverage(9), 31)
	coverage_report.violations == set() with input as object.union(report(coverage(9), 3), {"related": {"newer_reports": [{}]}})
	coverage_report.violations == set() with input as report({"tool": "lcov", "percent": 0, "found": 0}, 3)
}
