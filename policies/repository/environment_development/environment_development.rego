# METADATA
# title: A development environment of its own
# description: Work in progress has a place of its own, so that nobody tries things out where customers are.
# related_resources:
#   - ref: https://kustomize.io/
# custom:
#   id: REPO-0600
#   severity: info
#   checklist: [CONF-ENV-1]
#   kinds: [environment]
#   message: "Environment {name} has {files} files of its own"
#   remediation: "Keep what differs in development in files of its own, such as overlays/development or values-development.yaml, or name them under environments in readygate.yaml."
package rules.repository.environment_development

evidence contains {"path": [], "params": {"name": input.resource.name, "files": input.resource.files}} if {
	input.resource.class == "development"
	input.resource.files > 0
}
