# METADATA
# title: What is in Git is deployed without a hand
# description: A merge is all that a deployment needs, and nothing is forgotten.
# related_resources:
#   - ref: https://argo-cd.readthedocs.io/en/stable/user-guide/auto_sync/
#   - ref: https://fluxcd.io/flux/components/kustomize/kustomizations/
# custom:
#   id: K8S-0404
#   severity: info
#   checklist: [CONF-GITOPS-3]
#   kinds: [Application.argoproj.io, ApplicationSet.argoproj.io, Kustomization.kustomize.toolkit.fluxcd.io, HelmRelease.helm.toolkit.fluxcd.io]
#   message: What is in Git is deployed without a hand
#   remediation: Set syncPolicy.automated in Argo CD; Flux reconciles by itself.
package rules.kubernetes.gitops_automated

import data.lib.gitops

evidence contains {"path": array.concat(gitops.path, ["syncPolicy", "automated"]), "params": {}} if {
	is_object(gitops.spec.syncPolicy.automated)
	object.get(gitops.spec.syncPolicy.automated, "enabled", true) == true
}

evidence contains {"path": ["spec", "interval"], "params": {}} if {
	input.resource.kind in ["Kustomization", "HelmRelease"]
	input.resource.spec.interval
	object.get(input.resource.spec, "suspend", false) == false
}
