package rules.repository.pipeline_signing_without_identity_test

import data.rules.repository.pipeline_signing_without_identity

step(does, result) := {"path": ["jobs", "a", "steps", 0], "job": "a", "tool": "x", "does": does, "result": result, "on_failure": false, "manual": false, "on_change": true, "on_schedule": false, "after_deployment": false, "trial": false, "services": [], "environment": "", "identity": false, "tags": [], "percent": -1, "urls": [], "script": "", "words": []}

pipeline(steps) := {"facts": {"valid": true, "file": "ci.yml", "engine": "github", "triggers": {"change": true, "push": true, "schedule": false, "called_only": false, "manual": false, "tag": false, "after": []}, "calls": [], "actions": [], "jobs": [], "steps": steps}}

signing(more) := pipeline([object.union(step(["sign", "sign_image"], "fails"), object.union({"tool": "cosign"}, more))])

test_without_key_and_identity_it_is_found if {
	pipeline_signing_without_identity.violations == {{"path": ["jobs", "a", "steps", 0], "params": {}}} with input as signing({"words": ["cosign", "sign", "shop"]})
}

test_a_key_or_an_identity_is_enough if {
	pipeline_signing_without_identity.violations == set() with input as signing({"words": ["cosign", "sign", "--key", "env://KEY", "shop"]})
	pipeline_signing_without_identity.violations == set() with input as signing({"words": ["cosign", "sign", "--identity-token=x", "shop"]})
	pipeline_signing_without_identity.violations == set() with input as signing({"words": ["cosign", "sign", "--sk", "shop"]})
	pipeline_signing_without_identity.violations == set() with input as signing({"identity": true})
	pipeline_signing_without_identity.violations == set() with input as signing({"tool": "notation"})
}
