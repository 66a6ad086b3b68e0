# METADATA
# title: Application that is deployed nowhere
# description: Argo CD refuses an application without a source or a destination, and nothing is kept in step.
# related_resources:
#   - ref: https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#applications
# custom:
#   id: K8S-0401
#   severity: high
#   checklist: [CONF-GITOPS-1]
#   kinds: [Application.argoproj.io]
#   message: The application has {what}
#   remediation: Name the source (repoURL with path or chart) and the destination (server or name).
package rules.kubernetes.gitops_target_missing

import data.lib.gitops

violations contains {"path": ["spec", "source"], "params": {"what": "no source"}} if count(gitops.sources) == 0

violations contains {"path": ["spec", "destination"], "params": {"what": "no destination"}} if {
	object.get(input.resource, ["spec", "destination", "server"], "") == ""
	object.get(input.resource, ["spec", "destination", "name"], "") == ""
}
