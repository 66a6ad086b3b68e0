package rules.repository.pipeline_compliance_report_test

import data.rules.repository.pipeline_compliance_report as rule

pipeline(does, result) := {"facts": {"valid": true, "file": "ci.yml", "triggers": {"called_only": false}, "steps": [{"path": ["jobs", "a", "steps", 0], "tool": "x", "does": does, "result": result, "on_failure": false, "script": "", "words": []}]}}

test_a_report_that_is_kept if {
	rule.evidence == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as pipeline(["compliance_report"], "fails")
	rule.evidence == set() with input as pipeline(["compliance_report"], "disabled")
	rule.evidence == set() with input as pipeline(["unit_test"], "fails")
}
