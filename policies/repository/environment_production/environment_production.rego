# METADATA
# title: A production environment of its own
# description: Production is described by files of its own, apart from where people try things out.
# related_resources:
#   - ref: https://kustomize.io/
# custom:
#   id: REPO-0602
#   severity: info
#   checklist: [CONF-ENV-3]
#   kinds: [environment]
#   message: "Environment {name} has {files} files of its own"
#   remediation: "Keep what differs in production in files of its own, such as overlays/production or values-production.yaml, or name them under environments in readygate.yaml."
package rules.repository.environment_production

evidence contains {"path": [], "params": {"name": input.resource.name, "files": input.resource.files}} if {
	input.resource.class == "production"
	input.resource.files > 0
}
