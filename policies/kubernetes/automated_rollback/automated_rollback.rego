# METADATA
# title: A deployment that fails goes back by itself
# description: A deployment that does not go back leaves users with what failed until somebody looks.
# related_resources:
#   - ref: https://argo-rollouts.readthedocs.io/en/stable/features/analysis/
#   - ref: https://fluxcd.io/flux/components/helm/helmreleases/#configuring-failure-handling
# custom:
#   id: K8S-0414
#   severity: high
#   checklist: [PIPE-DEPLOY-5]
#   kinds: [Rollout.argoproj.io, Canary.flagger.app, HelmRelease.helm.toolkit.fluxcd.io]
#   message: This {what}, so nothing goes back
#   remediation: Let metrics decide (analysis), and set upgrade.remediation with retries in a HelmRelease.
package rules.kubernetes.automated_rollback

canary := input.resource.spec.strategy.canary

evidence contains {"path": ["spec", "strategy", "canary"], "params": {}} if analysed

analysed if count(canary.analysis.templates) > 0

analysed if {
	some step in canary.steps
	step.analysis
}

evidence contains {"path": ["spec", "strategy", "blueGreen", key], "params": {}} if {
	some key in ["prePromotionAnalysis", "postPromotionAnalysis"]
	input.resource.spec.strategy.blueGreen[key]
}

evidence contains {"path": ["spec", "progressDeadlineAbort"], "params": {}} if input.resource.spec.progressDeadlineAbort == true

evidence contains {"path": ["spec", "analysis"], "params": {}} if {
	input.resource.kind == "Canary"
	object.get(input.resource.spec, "skipAnalysis", false) == false
	is_object(input.resource.spec.analysis)
}

evidence contains {"path": ["spec", "upgrade", "remediation"], "params": {}} if {
	remediation := input.resource.spec.upgrade.remediation
	remediation.retries != 0
	object.get(remediation, "remediateLastFailure", true) == true
}

violations contains {"path": ["spec", "skipAnalysis"], "params": {"what": "skips the analysis"}} if {
	input.resource.kind == "Canary"
	input.resource.spec.skipAnalysis == true
}

violations contains {"path": ["spec", "upgrade", "remediation", "remediateLastFailure"], "params": {"what": "leaves the last failure as it is"}} if {
	input.resource.spec.upgrade.remediation.remediateLastFailure == false
}
