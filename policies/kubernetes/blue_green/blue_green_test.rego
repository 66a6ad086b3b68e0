package rules.kubernetes.blue_green_test

import data.rules.kubernetes.blue_green

rollout(strategy) := {"resource": {"kind": "Rollout", "spec": {"strategy": {"blueGreen": strategy}}}}

test_both_sides_are_shown if {
	blue_green.evidence == {{"path": ["spec", "strategy", "blueGreen"], "params": {}}} with input as rollout({"activeService": "shop"})
	blue_green.evidence == {{"path": ["spec", "selector", "slot"], "params": {}}} with input as {"resource": {"kind": "Service", "spec": {"selector": {"app": "shop", "slot": "blue"}}}}
	blue_green.evidence == {{"path": ["spec", "analysis"], "params": {}}} with input as {"resource": {"kind": "Canary", "spec": {"analysis": {"iterations": 10}}}}
	blue_green.evidence == set() with input as {"resource": {"kind": "Canary", "spec": {"analysis": {"iterations": 10, "match": [{}]}}}}
	blue_green.evidence == set() with input as {"resource": {"kind": "Service", "spec": {"selector": {"app": "shop"}}}}
}

test_an_old_version_that_goes_at_once_is_found if {
	blue_green.violations == {{"path": ["spec", "strategy", "blueGreen", "scaleDownDelaySeconds"], "params": {"seconds": 0}}} with input as rollout({"activeService": "shop", "scaleDownDelaySeconds": 0})
	blue_green.violations == set() with input as rollout({"activeService": "shop", "scaleDownDelaySeconds": 600})
}
