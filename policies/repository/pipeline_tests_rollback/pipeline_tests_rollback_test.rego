package rules.repository.pipeline_tests_rollback_test

import data.rules.repository.pipeline_tests_rollback

step(does, result) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "after_deployment": false, "trial": false, "services": [], "environment": "", "identity": false, "tags": [], "percent": -1, "urls": [], "script": "", "words": []}

pipeline(steps) := {"facts": {"valid": true, "file": "ci.yml", "engine": "github", "triggers": {"change": true, "push": true, "schedule": false, "called_only": false, "manual": false, "tag": false, "after": []}, "calls": [], "actions": [], "jobs": [], "steps": steps}}

test_ways_back_that_are_tried_are_shown if {
	pipeline_tests_rollback.evidence == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as pipeline([object.union(step(["migrate_down"], "fails"), {"services": ["postgres:17"]})])
	pipeline_tests_rollback.evidence == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as pipeline([step(["migrate_down"], "fails"), step(["unit_test"], "fails")])
	pipeline_tests_rollback.evidence == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as pipeline([object.union(step(["rollback"], "fails"), {"trial": true})])
	pipeline_tests_rollback.evidence == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as pipeline([step(["deploy"], "fails"), object.union(step(["rollback"], "fails"), {"after_deployment": true})])
}

test_a_rollback_of_production_or_after_a_failure_is_no_test if {
	pipeline_tests_rollback.evidence == set() with input as pipeline([step(["deploy"], "fails"), object.union(step(["rollback"], "fails"), {"after_deployment": true, "environment": "Production"})])
	pipeline_tests_rollback.evidence == set() with input as pipeline([step(["deploy"], "fails"), object.union(step(["rollback"], "fails"), {"after_deployment": true, "on_failure": true})])
	pipeline_tests_rollback.evidence == set() with input as pipeline([step(["migrate_down"], "fails")])
}
