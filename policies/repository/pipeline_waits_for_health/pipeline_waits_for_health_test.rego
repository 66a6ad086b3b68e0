package rules.repository.pipeline_waits_for_health_test

import data.rules.repository.pipeline_waits_for_health

step(does, result) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "after_deployment": false, "trial": false, "services": [], "environment": "", "identity": false, "tags": [], "percent": -1, "urls": [], "script": "", "words": []}

pipeline(steps) := {"facts": {"valid": true, "file": "ci.yml", "engine": "github", "triggers": {"change": true, "push": true, "schedule": false, "called_only": false, "manual": false, "tag": false, "after": []}, "calls": [], "actions": [], "jobs": [], "steps": steps}}

test_waits_are_shown if {
	pipeline_waits_for_health.evidence == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as pipeline([step(["deploy", "rollout_status"], "fails")])
	pipeline_waits_for_health.evidence == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as pipeline([object.union(step(["health_check"], "fails"), {"after_deployment": true})])
	pipeline_waits_for_health.evidence == set() with input as pipeline([step(["health_check"], "fails"), object.union(step(["rollout_status"], "fails"), {"trial": true})])
}
