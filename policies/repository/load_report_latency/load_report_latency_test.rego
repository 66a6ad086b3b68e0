package rules.repository.load_report_latency_test

import data.rules.repository.load_report_latency

report(value, age) := {"resource": value, "facts": {"age_days": age, "today": 20000}, "related": {"newer_reports": []}}

run(value) := {"tool": "k6", "p95": value, "thresholds": []}

test_a_figure_below_the_limit_is_evidence if {
	load_report_latency.evidence == {{"path": [], "params": {}}} with input as report(run(199), 30)
	load_report_latency.violations == set() with input as report(run(199), 30)
}

test_one_above_is_found if {
	load_report_latency.evidence == set() with input as report(run(200), 30)
	load_report_latency.violations == {{"path": [], "params": {"value": 200}}} with input as report(run(200), 30)
}

test_an_old_or_silent_report_says_nothing if {
load_report_latency.evidence |
	load_report_latency.violations == set() with input as report(run(199), 31)
	load_report_latency.evidence | load_report_latency.violations == set() with input as report(run(200), 31)
	load_report_latency.evidence | load_report_latency.violations == set() with input as report({"tool": "k6"}, 3)
}
