# METADATA
# title: A part of the traffic for the new version, step by step
# description: Without a pause or an analysis between the steps, all users have the mistake before anybody has seen it.
# related_resources:
#   - ref: https://argo-rollouts.readthedocs.io/en/stable/features/canary/
#   - ref: https://docs.flagger.app/usage/deployment-strategies#canary-release
# custom:
#   id: K8S-0412
#   severity: medium
#   checklist: [PIPE-DEPLOY-2]
#   kinds: [Rollout.argoproj.io, Canary.flagger.app, VirtualService.networking.istio.io]
#   message: "{what}"
#   remediation: Put a pause or an analysis between the weights.
package rules.kubernetes.canary

steps := input.resource.spec.strategy.canary.steps

evidence contains {"path": ["spec", "strategy", "canary", "steps"], "params": {}} if {
	some step in steps
	step.setWeight
	watched
}

evidence contains {"path": ["spec", "analysis"], "params": {}} if {
	input.resource.kind == "Canary"
	moves
	object.get(input.resource.spec, "skipAnalysis", false) == false
}

moves if input.resource.spec.analysis.stepWeight > 0

moves if count(input.resource.spec.analysis.stepWeights) > 0

watched if {
	some step in steps
	some key in ["pause", "analysis", "experiment"]
	key in object.keys(step)
}

watched if input.resource.spec.strategy.canary.analysis

violations contains {"path": ["spec", "strategy", "canary"], "params": {"what": "The canary has no step that waits or looks"}} if {
	is_object(input.resource.spec.strategy.canary)
	not watched
}

# Weights that are written into Git move only when somebody writes others.
violations contains {"path": ["spec", "http", i, "route"], "params": {"what": "The canary gets a fixed part of the traffic, which nothing moves or watches"}} if {
	input.resource.kind == "VirtualService"
	some i, http in input.resource.spec.http
	some route in http.route
	route.weight > 0
	route.weight < 100
	some name in [object.get(route.destination, "subset", ""), route.destination.host]
	contains(name, "canary")
}
