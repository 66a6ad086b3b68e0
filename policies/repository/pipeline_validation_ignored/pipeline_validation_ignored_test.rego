package rules.repository.pipeline_validation_ignored_test

import data.rules.repository.pipeline_validation_ignored

step(does, result) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "after_deployment": false, "trial": false, "services": [], "environment": "", "identity": false, "tags": [], "percent": -1, "urls": [], "script": "", "words": []}

pipeline(steps) := {"facts": {"valid": true, "file": "ci.yml", "engine": "github", "triggers": {"change": true, "push": true, "schedule": false, "called_only": false, "manual": false, "tag": false, "after": []}, "calls": [], "actions": [], "jobs": [], "steps": steps}}

test_it_is_found_unless_the_same_counts_elsewhere if {
	found := {{"path": ["jobs", "a", "steps", 0], "params": {"tool": "x", "why": "its failure is ignored"}}}
	pipeline_validation_ignored.violations == found with input as pipeline([step(["validate_configuration"], "ignored")])
	pipeline_validation_ignored.violations == set() with input as pipeline([step(["validate_configuration"], "fails")])
	elsewhere := {"related": {"pipelines": [{"effective": ["validate_configuration"], "called": [], "scanning": [], "scripts": []}]}}
	pipeline_validation_ignored.violations == set() with input as object.union(pipeline([step(["validate_configuration"], "ignored")]), elsewhere)
}

test_what_is_switched_off_is_found_too if {
	found := {{"path": ["jobs", "a", "steps", 0], "params": {"tool": "x", "why": "it is switched off"}}}
	pipeline_validation_ignored.violations == found with input as pipeline([step(["validate_configuration"], "disabled")])
	pipeline_validation_ignored.violations == set() with input as pipeline([step(["publish"], "disabled")])
}
