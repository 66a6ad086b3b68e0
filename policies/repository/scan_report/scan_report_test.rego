package rules.repository.scan_report_test

import data.rules.repository.scan_report

report(value, age) := {"resource": value, "facts": {"age_days": age, "today": 20000}, "related": {"newer_reports": []}}

scan(critical, high) := {"tool": "trivy", "open": {"critical": critical, "high": high, "medium": 9, "low": 9}, "results": [{"line": 7, "id": "CVE-1", "severity": "high", "subject": "zlib"} | critical + high > 0]}

test_a_clean_scan_is_evidence if {
	scan_report.evidence == {{"path": [], "params": {}}} with input as report(scan(0, 0), 30)
	scan_report.violations == set() with input as report(scan(0, 0), 30)
}

test_open_findings_are_found if {
	scan_report.evidence == set() with input as report(scan(0, 2), 3)
	scan_report.violations == {{"path": ["results", 0], "params": {"tool": "trivy", "critical": 0, "high": 2, "id": "CVE-1", "subject": "zlib"}}} with input as report(scan(0, 2), 3)
}

test_an_old_or_outrun_scan_says_nothing if {
scan_report.evidence |
	scan_report.violations == set() with input as report(scan(0, 0), 31)
	scan_report.evidence | scan_report.violations == set() with input as report(scan(1, 0), 31)
	scan_report.violations == set() with input as object.union(report(scan(1, 0), 3), {"related": {"newer_reports": [{}]}})
}
