package rules.repository.pipeline_detects_drift_test

import data.rules.repository.pipeline_detects_drift

step(does, result) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "after_deployment": false, "trial": false, "services": [], "environment": "", "identity": false, "tags": [], "percent": -1, "urls": [], "script": "", "words": []}

pipeline(steps) := {"facts": {"valid": true, "file": "ci.yml", "engine": "github", "triggers": {"change": true, "push": true, "schedule": false, "called_only": false, "manual": false, "tag": false, "after": []}, "calls": [], "actions": [], "jobs": [], "steps": steps}}

nightly(does) := object.union(pipeline([object.union(step(does, "ignored"), {"on_schedule": true})]), {"facts": {"triggers": {"schedule": true}}})

test_a_comparison_on_a_schedule_is_shown if {
	pipeline_detects_drift.evidence == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as nightly(["detect_drift"])
	pipeline_detects_drift.evidence == set() with input as nightly(["deploy"])
	pipeline_detects_drift.evidence == set() with input as pipeline([step(["detect_drift"], "fails")])
}
