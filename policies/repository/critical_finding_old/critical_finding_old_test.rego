package rules.repository.critical_finding_old_test

import data.rules.repository.critical_finding_old

report(value, age) := {"resource": value, "facts": {"age_days": age, "today": 20000}, "related": {"newer_reports": []}}

scan(severity, known) := {"tool": "trivy", "results": [{"line": 7, "id": "CVE-1", "severity": severity, "subject": "zlib", "known": known}]}

test_a_critical_finding_may_be_open_for_a_day if {
	critical_finding_old.violations == set() with input as report(scan("critical", 19999), 0)
	critical_finding_old.violations == {{"path": ["results", 0], "params": {"id": "CVE-1", "subject": "zlib", "days": 2}}} with input as report(scan("critical", 19998), 0)
}

test_other_findings_and_old_reports_are_left_alone if {
	critical_finding_old.violations == set() with input as report(scan("high", 19000), 0)
	critical_finding_old.violations == set() with input as report(scan("critical", 19000), 31)
	critical_finding_old.violations == set() with input as report({"tool": "grype", "results": [{"line": 7, "id": "CVE-1", "severity": "critical", "subject": "zlib"}]}, 0)
}
