package rules.repository.pipeline_release_notes_test

import data.rules.repository.pipeline_release_notes

step(does, result) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "after_deployment": false, "trial": false, "services": [], "environment": "", "identity": false, "tags": [], "percent": -1, "urls": [], "script": "", "words": []}

pipeline(steps) := {"facts": {"valid": true, "file": "ci.yml", "engine": "github", "triggers": {"change": true, "push": true, "schedule": false, "called_only": false, "manual": false, "tag": false, "after": []}, "calls": [], "actions": [], "jobs": [], "steps": steps}}

test_what_counts_is_shown if {
	pipeline_release_notes.evidence == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as pipeline([step(["release_notes"], "fails")])
	pipeline_release_notes.evidence == set() with input as pipeline([step(["release_notes"], "ignored")])
	pipeline_release_notes.evidence == set() with input as pipeline([step(["publish"], "fails")])
}
