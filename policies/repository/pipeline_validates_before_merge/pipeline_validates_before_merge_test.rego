package rules.repository.pipeline_validates_before_merge_test

import data.rules.repository.pipeline_validates_before_merge

step(does, result) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "after_deployment": false, "trial": false, "services": [], "environment": "", "identity": false, "tags": [], "percent": -1, "urls": [], "script": "", "words": []}

pipeline(steps) := {"facts": {"valid": true, "file": "ci.yml", "engine": "github", "triggers": {"change": true, "push": true, "schedule": false, "called_only": false, "manual": false, "tag": false, "after": []}, "calls": [], "actions": [], "jobs": [], "steps": steps}}

given(more) := object.union(pipeline([object.union(step(["validate_configuration"], "fails"), more)]), {"facts": {"triggers": {"pull_request": true}}})

test_checks_of_pull_requests_are_shown if {
	pipeline_validates_before_merge.evidence == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as given({})
	pipeline_validates_before_merge.evidence == set() with input as given({"tool": "yamllint"})
	pipeline_validates_before_merge.evidence == set() with input as given({"does": ["deploy", "validate_configuration"]})
	pipeline_validates_before_merge.evidence == set() with input as object.union(given({}), {"facts": {"triggers": {"pull_request": false}}})
	called := {"facts": {"triggers": {"pull_request": false, "called_only": true}}, "related": {"pipelines": [{"called": ["ci.yml"], "scripts": []}]}}
	pipeline_validates_before_merge.evidence == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as object.union(given({}), called)
}
