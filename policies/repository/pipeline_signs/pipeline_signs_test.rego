package rules.repository.pipeline_signs_test

import data.rules.repository.pipeline_signs

step(does, result) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "after_deployment": false, "trial": false, "services": [], "environment": "", "identity": false, "tags": [], "percent": -1, "urls": [], "script": "", "words": []}

pipeline(steps) := {"facts": {"valid": true, "file": "ci.yml", "engine": "github", "triggers": {"change": true, "push": true, "schedule": false, "called_only": false, "manual": false, "tag": false, "after": []}, "calls": [], "actions": [], "jobs": [], "steps": steps}}

test_what_counts_is_shown if {
	pipeline_signs.evidence == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as pipeline([step(["sign"], "fails")])
	pipeline_signs.evidence == set() with input as pipeline([step(["sign"], "ignored")])
	pipeline_signs.evidence == set() with input as pipeline([step(["publish"], "fails")])
}
