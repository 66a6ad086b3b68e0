package rules.repository.pipeline_patch_renames_test

import data.rules.repository.pipeline_patch_renames

step(does, result) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "after_deployment": false, "trial": false, "services": [], "environment": "", "identity": false, "tags": [], "percent": -1, "urls": [], "script": "", "words": []}

pipeline(steps) := {"facts": {"valid": true, "file": "ci.yml", "engine": "github", "triggers": {"change": true, "push": true, "schedule": false, "called_only": false, "manual": false, "tag": false, "after": []}, "calls": [], "actions": [], "jobs": [], "steps": steps}}

test_a_rename_is_found if {
	pipeline_patch_renames.violations == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as pipeline([step(["rename"], "fails")])
	pipeline_patch_renames.violations == set() with input as pipeline([step(["deploy"], "fails")])
}
