package rules.repository.compliance_reports_test

import data.rules.repository.compliance_reports

installation(provides) := {"resource": {"product": "p", "by": "chart", "provides": provides, "values": {}}}

test_installed if {
	compliance_reports.evidence == {{"path": ["product"], "params": {"product": "p", "by": "chart"}}} with input as installation(["compliance_reports"])
	compliance_reports.evidence == set() with input as installation(["dns"])
}
