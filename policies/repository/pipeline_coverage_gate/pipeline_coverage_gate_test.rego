package rules.repository.pipeline_coverage_gate_test

import data.rules.repository.pipeline_coverage_gate

step(does, result) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "after_deployment": false, "trial": false, "services": [], "environment": "", "identity": false, "tags": [], "percent": -1, "urls": [], "script": "", "words": []}

pipeline(steps) := {"facts": {"valid": true, "file": "ci.yml", "engine": "github", "triggers": {"change": true, "push": true, "schedule": false, "called_only": false, "manual": false, "tag": false, "after": []}, "calls": [], "actions": [], "jobs": [], "steps": steps}}

gate(percent) := pipeline([object.union(step(["coverage_gate"], "fails"), {"percent": percent})])

test_the_figure_decides if {
	pipeline_coverage_gate.evidence == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as gate(80)
	pipeline_coverage_gate.violations == set() with input as gate(80)
	pipeline_coverage_gate.evidence == set() with input as gate(79.5)
	pipeline_coverage_gate.violations == {{"path": ["jobs", "a", "steps", 0], "params": {"percent": 79.5, "minimum": 80}}} with input as gate(79.5)
	pipeline_coverage_gate.violations == set() with input as gate(-1)
}
