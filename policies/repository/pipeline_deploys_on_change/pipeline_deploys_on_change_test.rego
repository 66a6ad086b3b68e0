package rules.repository.pipeline_deploys_on_change_test

import data.rules.repository.pipeline_deploys_on_change

step(does, result) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "after_deployment": false, "trial": false, "services": [], "environment": "", "identity": false, "tags": [], "percent": -1, "urls": [], "script": "", "words": []}

pipeline(steps) := {"facts": {"valid": true, "file": "ci.yml", "engine": "github", "triggers": {"change": true, "push": true, "schedule": false, "called_only": false, "manual": false, "tag": false, "after": []}, "calls": [], "actions": [], "jobs": [], "steps": steps}}

given(triggers) := object.union(pipeline([step(["deploy"], "fails")]), {"facts": {"triggers": object.union({"push": false, "tag": false, "after": []}, triggers)}})

test_a_deployment_that_an_event_starts_is_shown if {
	pipeline_deploys_on_change.evidence == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as given({"push": true})
	pipeline_deploys_on_change.evidence == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as given({"tag": true})
	pipeline_deploys_on_change.evidence == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as given({"after": ["CI"]})
	pipeline_deploys_on_change.evidence == set() with input as given({})
	pipeline_deploys_on_change.evidence == set() with input as pipeline([object.union(step(["deploy"], "fails"), {"manual": true})])
}
