package rules.repository.pipeline_deploys_blindly_test

import data.rules.repository.pipeline_deploys_blindly

step(does, result) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "after_deployment": false, "trial": false, "services": [], "environment": "", "identity": false, "tags": [], "percent": -1, "urls": [], "script": "", "words": []}

pipeline(steps) := {"facts": {"valid": true, "file": "ci.yml", "engine": "github", "triggers": {"change": true, "push": true, "schedule": false, "called_only": false, "manual": false, "tag": false, "after": []}, "calls": [], "actions": [], "jobs": [], "steps": steps}}

deploying(more) := object.union(step(["deploy"], "fails"), object.union({"tool": "kubectl"}, more))

test_without_a_wait_it_is_found if {
	pipeline_deploys_blindly.violations == {{"path": ["jobs", "a", "steps", 0], "params": {"tool": "kubectl"}}} with input as pipeline([deploying({})])
	pipeline_deploys_blindly.violations == set() with input as pipeline([deploying({"tool": "terraform"})])
	pipeline_deploys_blindly.violations == set() with input as pipeline([deploying({"words": ["kubectl", "apply", "-f", "namespace.yaml"]})])
}

test_any_wait_is_enough if {
	pipeline_deploys_blindly.violations == set() with input as pipeline([deploying({}), step(["rollout_status"], "fails")])
	pipeline_deploys_blindly.violations == set() with input as pipeline([deploying({}), object.union(step(["http_check"], "fails"), {"after_deployment": true})])
}
