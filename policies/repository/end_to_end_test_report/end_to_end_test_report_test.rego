package rules.repository.end_to_end_test_report_test

import data.rules.repository.end_to_end_test_report

report(value, age) := {"resource": value, "facts": {"age_days": age, "today": 20000}, "related": {"newer_reports": []}}

run(name, failed) := {"tool": "junit", "name": name, "tests": 3, "failed": failed, "skipped": 1, "failures": [{"line": 4, "name": "an order is kept"} | failed > 0]}

test_passed_tests_are_evidence if {
	end_to_end_test_report.evidence == {{"path": [], "params": {}}} with input as report(run("e2e", 0), 30)
	end_to_end_test_report.violations == set() with input as report(run("e2e", 0), 30)
	end_to_end_test_report.applies with input as report(run("e2e", 0), 30)
}

test_failed_ones_are_found if {
	end_to_end_test_report.evidence == set() with input as report(run("e2e", 1), 3)
	end_to_end_test_report.violations == {{"path": ["failures", 0], "params": {"failed": 1, "tests": 3, "first": "an order is kept"}}} with input as report(run("e2e", 1), 3)
}

test_other_and_old_reports_say_nothing if {
end_to_end_test_report.evidence |
	end_to_end_test_report.violations == set() with input as report(run("unit", 0), 3)
	end_to_end_test_report.evidence | end_to_end_test_report.violations == set() with input as report(run("unit", 1), 3)
	end_to_end_test_report.evidence | end_to_end_test_report.violations == set() with input as report(run("e2e", 1), 31)
	not end_to_end_test_report.applies with input as report(run("unit", 1), 3)
}
