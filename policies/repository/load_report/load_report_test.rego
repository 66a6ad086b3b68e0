package rules.repository.load_report_test

import data.rules.repository.load_report

report(value, age) := {"resource": value, "facts": {"age_days": age, "today": 20000}, "related": {"newer_reports": []}}

run(passed) := {"tool": "k6", "requests": 100, "p95": 90, "errors": 0, "thresholds": [{"line": 9, "metric": "checks", "expression": "rate>0.9", "passed": passed}]}

test_a_run_that_passed_is_evidence if {
	load_report.evidence == {{"path": [], "params": {}}} with input as report(run(true), 30)
	load_report.violations == set() with input as report(run(true), 30)
}

test_a_threshold_that_failed_is_found if {
	load_report.evidence == set() with input as report(run(false), 3)
	load_report.violations == {{"path": ["thresholds", 0], "params": {"expression": "rate>0.9", "metric": "checks"}}} with input as report(run(false), 3)
}

test_without_thresholds_errors_decide if {
	load_report.evidence == {{"path": [], "params": {}}} with input as report({"tool": "jmeter", "requests": 9, "p95": 90, "errors": 1, "thresholds": []}, 3)
	load_report.evidence == set() with input as report({"tool": "jmeter", "requests": 9, "p95": 90, "errors": 2, "thresholds": []}, 3)
	load_report.evidence == set() with input as report({"tool": "k6", "requests": 9, "thresholds": []}, 3)
}

test_an_old_run_says_nothing if {
load_report.evidence |
	load_report.violations == set() with input as report(run(true), 31)
	load_report.evidence | load_report.violations == set() with input as report(run(false), 31)
}
