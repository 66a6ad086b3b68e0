package rules.repository.pipeline_smoke_test_ignored_test

import data.rules.repository.pipeline_smoke_test_ignored

step(does, result) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "after_deployment": false, "trial": false, "services": [], "environment": "", "identity": false, "tags": [], "percent": -1, "urls": [], "script": "", "words": []}

pipeline(steps) := {"facts": {"valid": true, "file": "ci.yml", "engine": "github", "triggers": {"change": true, "push": true, "schedule": false, "called_only": false, "manual": false, "tag": false, "after": []}, "calls": [], "actions": [], "jobs": [], "steps": steps}}

found := {{"path": ["jobs", "a", "steps", 0], "params": {"tool": "x"}}}

test_it_is_found_unless_something_else_counts if {
	pipeline_smoke_test_ignored.violations == found with input as pipeline([step(["smoke_test"], "ignored")])
	pipeline_smoke_test_ignored.violations == found with input as pipeline([object.union(step(["health_check", "http_check"], "ignored"), {"after_deployment": true})])
	pipeline_smoke_test_ignored.violations == set() with input as pipeline([step(["health_check"], "ignored")])
	pipeline_smoke_test_ignored.violations == set() with input as pipeline([step(["smoke_test"], "ignored"), step(["smoke_test"], "fails")])
	pipeline_smoke_test_ignored.violations == set() with input as pipeline([step(["smoke_test"], "disabled")])
}
