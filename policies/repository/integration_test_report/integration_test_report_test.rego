package rules.repository.integration_test_report_test

import data.rules.repository.integration_test_report

report(value, age) := {"resource": value, "facts": {"age_days": age, "today": 20000}, "related": {"newer_reports": []}}

run(name, failed) := {"tool": "junit", "name": name, "tests": 3, "failed": failed, "skipped": 1, "failures": [{"line": 4, "name": "an order is kept"} | failed > 0]}

test_passed_tests_are_evidence if {
	integration_test_report.evidence == {{"path": [], "params": {}}} with input as report(run("integration", 0), 30)
	integration_test_report.violations == set() with input as report(run("integration", 0), 30)
	integration_test_report.applies with input as report(run("integration", 0), 30)
}

test_failed_ones_are_found if {
	integration_test_report.evidence == set() with input as report(run("integration", 1), 3)
	integration_test_report.violations == {{"path": ["failures", 0], "params": {"failed": 1, "tests": 3, "first": "an order is kept"}}} with input as report(run("integration", 1), 3)
}

test_other_and_old_reports_say_nothing if {
integration_test_report.evidence |
	integration_test_report.violations == set() with input as report(run("unit", 0), 3)
	integration_test_report.evidence | integration_test_report.violations == set() with input as report(run("unit", 1), 3)
	integration_test_report.evidence | integration_test_report.violations == set() with input as report(run("integration", 1), 31)
	not integration_test_report.applies with input as report(run("unit", 1), 3)
}
