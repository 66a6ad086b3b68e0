# METADATA
# title: What was synced is tried by a hook
# description: A sync counts only when what was deployed works.
# related_resources:
#   - ref: https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/
# custom:
#   id: K8S-0419
#   severity: info
#   checklist: [TEST-PREDEPLOY-1]
#   kinds: [Job]
#   message: What was synced is tried by a hook
#   remediation: Add a Job with the hook PostSync that calls what was deployed.
package rules.kubernetes.verified_after_sync

evidence contains {"path": ["metadata", "annotations", "argocd.argoproj.io/hook"], "params": {}} if {
	contains(input.resource.metadata.annotations["argocd.argoproj.io/hook"], "PostSync")
	some word in ["test", "smoke", "verify", "check"]
	contains(lower(object.get(input.resource.metadata, "name", object.get(input.resource.metadata, "generateName", ""))), word)
}
