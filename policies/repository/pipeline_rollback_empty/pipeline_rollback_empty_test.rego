package rules.repository.pipeline_rollback_empty_test

import data.rules.repository.pipeline_rollback_empty

step(does, result) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "after_deployment": false, "trial": false, "services": [], "environment": "", "identity": false, "tags": [], "percent": -1, "urls": [], "script": "", "words": []}

pipeline(steps) := {"facts": {"valid": true, "file": "ci.yml", "engine": "github", "triggers": {"change": true, "push": true, "schedule": false, "called_only": false, "manual": false, "tag": false, "after": []}, "calls": [], "actions": [], "jobs": [], "steps": steps}}

test_a_rollback_that_does_nothing_is_found if {
	pipeline_rollback_empty.violations == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as pipeline([object.union(step(["rollback"], "disabled"), {"on_failure": true})])
	pipeline_rollback_empty.violations == set() with input as pipeline([object.union(step(["rollback"], "fails"), {"on_failure": true})])
	elsewhere := {"related": {"pipelines": [{"effective": ["rollback"]}]}}
	pipeline_rollback_empty.violations == set() with input as object.union(pipeline([object.union(step(["rollback"], "disabled"), {"on_failure": true})]), elsewhere)
}
