# METADATA
# title: A staging environment of its own
# description: What goes live has run before in a place that is like production.
# related_resources:
#   - ref: https://kustomize.io/
# custom:
#   id: REPO-0601
#   severity: info
#   checklist: [CONF-ENV-2]
#   kinds: [environment]
#   message: "Environment {name} has {files} files of its own"
#   remediation: "Keep what differs in staging in files of its own, such as overlays/staging or values-staging.yaml, or name them under environments in readygate.yaml."
package rules.repository.environment_staging

evidence contains {"path": [], "params": {"name": input.resource.name, "files": input.resource.files}} if {
	input.resource.class == "staging"
	input.resource.files > 0
}
