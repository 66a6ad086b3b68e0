package rules.repository.pipeline_migration_test_ignored_test

import data.rules.repository.pipeline_migration_test_ignored

step(does, result) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "after_deployment": false, "trial": false, "services": [], "environment": "", "identity": false, "tags": [], "percent": -1, "urls": [], "script": "", "words": []}

pipeline(steps) := {"facts": {"valid": true, "file": "ci.yml", "engine": "github", "triggers": {"change": true, "push": true, "schedule": false, "called_only": false, "manual": false, "tag": false, "after": []}, "calls": [], "actions": [], "jobs": [], "steps": steps}}

test_it_is_found_unless_the_job_migrates_so_that_it_counts if {
	pipeline_migration_test_ignored.violations == {{"path": ["jobs", "a", "steps", 0], "params": {"tool": "x", "why": "its failure is ignored"}}} with input as pipeline([step(["migrate"], "ignored")])
	pipeline_migration_test_ignored.violations == set() with input as pipeline([step(["migrate"], "ignored"), step(["migrate"], "fails")])
}
