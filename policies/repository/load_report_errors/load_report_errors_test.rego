package rules.repository.load_report_errors_test

import data.rules.repository.load_report_errors

report(value, age) := {"resource": value, "facts": {"age_days": age, "today": 20000}, "related": {"newer_reports": []}}

run(value) := {"tool": "k6", "errors": value, "thresholds": []}

test_a_figure_below_the_limit_is_evidence if {
	load_report_errors.evidence == {{"path": [], "params": {}}} with input as report(run(0.05), 30)
	load_report_errors.violations == set() with input as report(run(0.05), 30)
}

test_one_above_is_found if {
	load_report_errors.evidence == set() with input as report(run(0.1), 30)
	load_report_errors.violations == {{"path": [], "params": {"value": 0.1}}} with input as report(run(0.1), 30)
}

test_an_old_or_silent_report_says_nothing if {
load_report_errors.evidence |
	load_report_errors.violations == set() with input as report(run(0.05), 31)
	load_report_errors.evidence | load_report_errors.violations == set() with input as report(run(0.1), 31)
	load_report_errors.evidence | load_report_errors.violations == set() with input as report({"tool": "k6"}, 3)
}
