package rules.repository.pipeline_smoke_tests_test

import data.rules.repository.pipeline_smoke_tests

step(does, result) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "after_deployment": false, "trial": false, "services": [], "environment": "", "identity": false, "tags": [], "percent": -1, "urls": [], "script": "", "words": []}

pipeline(steps) := {"facts": {"valid": true, "file": "ci.yml", "engine": "github", "triggers": {"change": true, "push": true, "schedule": false, "called_only": false, "manual": false, "tag": false, "after": []}, "calls": [], "actions": [], "jobs": [], "steps": steps}}

test_tries_after_a_deployment_are_shown if {
	pipeline_smoke_tests.evidence == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as pipeline([step(["smoke_test"], "fails")])
	pipeline_smoke_tests.evidence == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as pipeline([object.union(step(["http_check"], "fails"), {"after_deployment": true})])
	pipeline_smoke_tests.evidence == set() with input as pipeline([step(["http_check"], "fails"), object.union(step(["http_check"], "ignored"), {"after_deployment": true})])
}
