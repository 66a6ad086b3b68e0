package rules.repository.pipeline_pushes_unsigned_test

import data.rules.repository.pipeline_pushes_unsigned

step(does, result) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "after_deployment": false, "trial": false, "services": [], "environment": "", "identity": false, "tags": [], "percent": -1, "urls": [], "script": "", "words": []}

pipeline(steps) := {"facts": {"valid": true, "file": "ci.yml", "engine": "github", "triggers": {"change": true, "push": true, "schedule": false, "called_only": false, "manual": false, "tag": false, "after": []}, "calls": [], "actions": [], "jobs": [], "steps": steps}}

test_a_pipeline_that_pushes_is_found_once_where_nothing_signs if {
	pipeline_pushes_unsigned.violations == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as pipeline([step(["push_image"], "fails"), object.union(step(["push_image"], "fails"), {"path": ["other"]})])
	pipeline_pushes_unsigned.violations == set() with input as pipeline([step(["push_image"], "fails"), step(["sign"], "fails")])
	pipeline_pushes_unsigned.violations == set() with input as object.union(pipeline([step(["push_image"], "fails")]), {"related": {"pipelines": [{"effective": ["sign"], "scripts": []}]}})
	pipeline_pushes_unsigned.violations == set() with input as pipeline([step(["build_image"], "fails")])
}
