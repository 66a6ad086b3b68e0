# METADATA
# title: Drift is undone by itself
# description: What somebody changes by hand stays, until the next deployment surprises everybody.
# related_resources:
#   - ref: https://argo-cd.readthedocs.io/en/stable/user-guide/auto_sync/#automatic-self-healing
#   - ref: https://fluxcd.io/flux/components/helm/helmreleases/#drift-detection
# custom:
#   id: K8S-0407
#   severity: medium
#   checklist: [CONF-ENV-4]
#   kinds: [Application.argoproj.io, ApplicationSet.argoproj.io, Kustomization.kustomize.toolkit.fluxcd.io, HelmRelease.helm.toolkit.fluxcd.io]
#   message: Drift is not undone here
#   remediation: "Set selfHeal: true in Argo CD and driftDetection.mode: enabled in a HelmRelease."
package rules.kubernetes.gitops_self_heal

import data.lib.gitops

evidence contains {"path": array.concat(gitops.path, ["syncPolicy", "automated", "selfHeal"]), "params": {}} if gitops.spec.syncPolicy.automated.selfHeal == true

evidence contains {"path": ["spec", "interval"], "params": {}} if {
	input.resource.kind == "Kustomization"
	input.resource.spec.interval
	object.get(input.resource.spec, "suspend", false) == false
}

evidence contains {"path": ["spec", "driftDetection", "mode"], "params": {}} if input.resource.spec.driftDetection.mode in ["enabled", "warn"]

violations contains {"path": array.concat(gitops.path, ["syncPolicy", "automated", "selfHeal"]), "params": {}} if gitops.spec.syncPolicy.automated.selfHeal == false

violations contains {"path": ["spec", "driftDetection", "mode"], "params": {}} if input.resource.spec.driftDetection.mode == "disabled"
