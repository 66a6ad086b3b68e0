# METADATA
# title: What is deployed comes from Git
# description: Every change of the cluster is a commit that somebody reviewed.
# related_resources:
#   - ref: https://opengitops.dev/
# custom:
#   id: K8S-0402
#   severity: info
#   checklist: [CONF-GITOPS-2]
#   kinds: [Application.argoproj.io, ApplicationSet.argoproj.io, GitRepository.source.toolkit.fluxcd.io]
#   message: What is deployed comes from Git
#   remediation: Take applications from a Git repository, with a branch, a tag or a commit.
package rules.kubernetes.gitops_from_git

import data.lib.gitops

evidence contains {"path": array.concat(source.path, ["targetRevision"]), "params": {}} if {
	some source in gitops.sources
	is_string(source.value.repoURL)
	not source.value.chart
	object.get(source.value, "targetRevision", "") != ""
}

evidence contains {"path": ["spec", "ref"], "params": {}} if {
	input.resource.kind == "GitRepository"
	count(object.get(input.resource.spec, "ref", {})) > 0
}
