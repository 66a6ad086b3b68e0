# METADATA
# title: Application that is synced by hand
# description: What is merged waits until somebody presses a button, or forgets to.
# related_resources:
#   - ref: https://argo-cd.readthedocs.io/en/stable/user-guide/auto_sync/
# custom:
#   id: K8S-0406
#   severity: medium
#   checklist: [CONF-GITOPS-3]
#   kinds: [Application.argoproj.io]
#   message: Application that is synced by hand
#   remediation: Set syncPolicy.automated.
package rules.kubernetes.gitops_manual_sync

violations contains {"path": ["spec", "syncPolicy"], "params": {}} if {
	not input.resource.metadata.deletionTimestamp
	not automated
}

automated if {
	is_object(input.resource.spec.syncPolicy.automated)
	object.get(input.resource.spec.syncPolicy.automated, "enabled", true) == true
}

# `automated: {}` may be written without the braces.
automated if input.resource.spec.syncPolicy.automated == null
