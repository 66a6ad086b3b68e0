package rules.kubernetes.canary_test

import data.rules.kubernetes.canary

rollout(strategy) := {"resource": {"kind": "Rollout", "spec": {"strategy": {"canary": strategy}}}}

flagger(spec) := {"resource": {"kind": "Canary", "spec": spec}}

test_steps_that_wait_or_look_are_shown if {
	canary.evidence == {{"path": ["spec", "strategy", "canary", "steps"], "params": {}}} with input as rollout({"steps": [{"setWeight": 10}, {"pause": {}}]})
	canary.violations == set() with input as rollout({"steps": [{"setWeight": 10}, {"pause": {}}]})
	canary.evidence == {{"path": ["spec", "strategy", "canary", "steps"], "params": {}}} with input as rollout({"analysis": {}, "steps": [{"setWeight": 10}]})
	canary.evidence == {{"path": ["spec", "analysis"], "params": {}}} with input as flagger({"analysis": {"stepWeight": 10}})
	canary.evidence == {{"path": ["spec", "analysis"], "params": {}}} with input as flagger({"analysis": {"stepWeights": [1, 10]}})
	canary.evidence == set() with input as flagger({"skipAnalysis": true, "analysis": {"stepWeight": 10}})
}

test_a_canary_that_nobody_watches_is_found if {
	found := {{"path": ["spec", "strategy", "canary"], "params": {"what": "The canary has no step that waits or looks"}}}
	canary.violations == found with input as rollout({})
	canary.violations == found with input as rollout({"steps": [{"setWeight": 10}, {"setWeight": 50}]})
}

route(weight) := {"resource": {"kind": "VirtualService", "spec": {"http": [{"route": [{"destination": {"host": "shop", "subset": "canary"}, "weight": weight}, {"destination": {"host": "shop"}, "weight": 90}]}]}}}

test_fixed_weights_are_found if {
	found := {{"path": ["spec", "http", 0, "route"], "params": {"what": "The canary gets a fixed part of the traffic, which nothing moves or watches"}}}
	canary.violations == found with input as route(10)
	canary.violations == set() with input as route(0)
}
