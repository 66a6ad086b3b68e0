package rules.repository.pipeline_image_tag_reused_test

import data.rules.repository.pipeline_image_tag_reused

step(does, result) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "after_deployment": false, "trial": false, "services": [], "environment": "", "identity": false, "tags": [], "percent": -1, "urls": [], "script": "", "words": []}

pipeline(steps) := {"facts": {"valid": true, "file": "ci.yml", "engine": "github", "triggers": {"change": true, "push": true, "schedule": false, "called_only": false, "manual": false, "tag": false, "after": []}, "calls": [], "actions": [], "jobs": [], "steps": steps}}

pushed(tags) := object.union(step(["push_image"], "fails"), {"tags": tags})

test_a_moving_tag_alone_is_found if {
	pipeline_image_tag_reused.violations == {{"path": ["jobs", "a", "steps", 0], "params": {"tag": "example/shop:latest"}}} with input as pipeline([pushed(["example/shop:latest"])])
	pipeline_image_tag_reused.violations == {{"path": ["jobs", "a", "steps", 0], "params": {"tag": "example/shop"}}} with input as pipeline([pushed(["example/shop"])])
	pipeline_image_tag_reused.violations == {{"path": ["jobs", "a", "steps", 0], "params": {"tag": "${{ env.IMAGE }}:latest"}}} with input as pipeline([pushed(["${{ env.IMAGE }}:latest"])])
}

test_a_firm_tag_beside_it_is_enough if {
	pipeline_image_tag_reused.violations == set() with input as pipeline([pushed(["example/shop:latest", "example/shop:1.4.2"])])
	pipeline_image_tag_reused.violations == set() with input as pipeline([pushed(["example/shop:latest"]), pushed(["example/shop:${{ github.sha }}"])])
	pipeline_image_tag_reused.violations == set() with input as pipeline([pushed(["${{ steps.meta.outputs.tags }}"])])
	pipeline_image_tag_reused.violations == set() with input as pipeline([step(["push_image"], "fails")])
}
