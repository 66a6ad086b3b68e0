package rules.repository.pipeline_tests_migrations_test

import data.rules.repository.pipeline_tests_migrations

step(does, result) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "after_deployment": false, "trial": false, "services": [], "environment": "", "identity": false, "tags": [], "percent": -1, "urls": [], "script": "", "words": []}

pipeline(steps) := {"facts": {"valid": true, "file": "ci.yml", "engine": "github", "triggers": {"change": true, "push": true, "schedule": false, "called_only": false, "manual": false, "tag": false, "after": []}, "calls": [], "actions": [], "jobs": [], "steps": steps}}

test_migrations_beside_a_database_or_tests_are_shown if {
	pipeline_tests_migrations.evidence == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as pipeline([object.union(step(["migrate"], "fails"), {"services": ["postgres:17"]})])
	pipeline_tests_migrations.evidence == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as pipeline([step(["migrate"], "fails"), step(["unit_test"], "fails")])
}

test_migrations_of_a_deployment_are_not if {
	pipeline_tests_migrations.evidence == set() with input as pipeline([step(["migrate"], "fails")])
	pipeline_tests_migrations.evidence == set() with input as pipeline([step(["migrate"], "fails"), step(["unit_test"], "fails"), step(["deploy"], "fails")])
	pipeline_tests_migrations.evidence == set() with input as pipeline([object.union(step(["migrate"], "fails"), {"services": ["postgres"], "environment": "production"})])
}
