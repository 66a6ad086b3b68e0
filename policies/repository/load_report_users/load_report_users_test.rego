package rules.repository.load_report_users_test

import data.rules.repository.load_report_users

report(value, age) := {"resource": value, "facts": {"age_days": age, "today": 20000}, "related": {"newer_reports": []}}

run(users, passed) := {"tool": "k6", "users": users, "thresholds": [{"line": 9, "metric": "checks", "expression": "rate>0.9", "passed": passed}]}

test_ten_thousand_users_are_evidence if {
	load_report_users.evidence == {{"path": [], "params": {}}} with input as report(run(10000, true), 30)
	load_report_users.evidence == set() with input as report(run(9999, true), 30)
	load_report_users.evidence == set() with input as report(run(10000, true), 31)
	load_report_users.violations == set() with input as report(run(9999, true), 30)
}

test_a_run_that_failed_is_found if {
	load_report_users.evidence == set() with input as report(run(12000, false), 3)
	load_report_users.violations == {{"path": [], "params": {"users": 12000, "failed": 1}}} with input as report(run(12000, false), 3)
	load_report_users.violations == set() with input as report(run(12000, false), 31)
}
