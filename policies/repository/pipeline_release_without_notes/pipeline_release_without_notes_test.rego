package rules.repository.pipeline_release_without_notes_test

import data.rules.repository.pipeline_release_without_notes

step(does, result) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "after_deployment": false, "trial": false, "services": [], "environment": "", "identity": false, "tags": [], "percent": -1, "urls": [], "script": "", "words": []}

pipeline(steps) := {"facts": {"valid": true, "file": "ci.yml", "engine": "github", "triggers": {"change": true, "push": true, "schedule": false, "called_only": false, "manual": false, "tag": false, "after": []}, "calls": [], "actions": [], "jobs": [], "steps": steps}}

test_a_release_is_found_unless_something_writes_notes if {
	pipeline_release_without_notes.violations == {{"path": ["jobs", "a", "steps", 0], "params": {"tool": "x"}}} with input as pipeline([step(["release"], "fails")])
	pipeline_release_without_notes.violations == set() with input as pipeline([step(["release", "release_notes"], "fails")])
	pipeline_release_without_notes.violations == set() with input as pipeline([step(["release"], "fails"), step(["release_notes"], "fails")])
}
