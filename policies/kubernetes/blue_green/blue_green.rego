# METADATA
# title: Two versions side by side and a switch between them
# description: The old version is gone before its successor has proven itself, so there is nothing to switch back to.
# related_resources:
#   - ref: https://argo-rollouts.readthedocs.io/en/stable/features/bluegreen/
#   - ref: https://docs.flagger.app/usage/deployment-strategies#blue-green-deployments
# custom:
#   id: K8S-0410
#   severity: medium
#   checklist: [PIPE-DEPLOY-1]
#   kinds: [Rollout.argoproj.io, Canary.flagger.app, Service]
#   message: The old version is removed {seconds} seconds after the switch
#   remediation: Leave scaleDownDelaySeconds at 30 or more.
package rules.kubernetes.blue_green

evidence contains {"path": ["spec", "strategy", "blueGreen"], "params": {}} if is_string(input.resource.spec.strategy.blueGreen.activeService)

# Flagger without weights: iterations of checks, then the switch.
evidence contains {"path": ["spec", "analysis"], "params": {}} if {
	input.resource.kind == "Canary"
	input.resource.spec.analysis.iterations > 0
	not input.resource.spec.analysis.match
}

# A Service that names one of the two.
evidence contains {"path": ["spec", "selector", key], "params": {}} if {
	input.resource.kind == "Service"
	some key, value in input.resource.spec.selector
	value in ["blue", "green"]
}

violations contains {"path": ["spec", "strategy", "blueGreen", "scaleDownDelaySeconds"], "params": {"seconds": seconds}} if {
	seconds := input.resource.spec.strategy.blueGreen.scaleDownDelaySeconds
	seconds < 30
}
