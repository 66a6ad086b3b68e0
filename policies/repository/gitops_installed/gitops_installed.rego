# METADATA
# title: Argo CD or Flux is installed
# description: What is in the cluster is what is in Git, because a controller sees to it.
# related_resources:
#   - ref: https://opengitops.dev/
# custom:
#   id: REPO-0177
#   severity: info
#   checklist: [CONF-GITOPS-1]
#   kinds: [installation]
#   message: Argo CD or Flux is installed
#   remediation: Install Argo CD or Flux by chart, manifest or bootstrap.
package rules.repository.gitops_installed

evidence contains {"path": [], "params": {}} if "gitops" in input.resource.provides
