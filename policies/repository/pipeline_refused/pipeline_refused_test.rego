package rules.repository.pipeline_refused_test

import data.rules.repository.pipeline_refused

step(does, result) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "after_deployment": false, "trial": false, "services": [], "environment": "", "identity": false, "tags": [], "percent": -1, "urls": [], "script": "", "words": []}

pipeline(steps) := {"facts": {"valid": true, "file": "ci.yml", "engine": "github", "triggers": {"change": true, "push": true, "schedule": false, "called_only": false, "manual": false, "tag": false, "after": []}, "calls": [], "actions": [], "jobs": [], "steps": steps}}

given(valid, does) := object.union(pipeline([step(does, "fails")]), {"facts": {"valid": valid, "triggers": {"schedule": true}}})

test_a_refused_schedule_with_scans_is_found if {
	pipeline_refused.violations == {{"path": ["jobs"], "params": {}}} with input as given(false, ["scan_image"])
	pipeline_refused.violations == set() with input as given(true, ["scan_image"])
	pipeline_refused.violations == set() with input as given(false, ["unit_test"])
}
