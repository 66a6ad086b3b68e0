# METADATA
# title: Action of somebody else that can change at any time
# description: Whoever can push to that branch runs what he likes in this pipeline, with its secrets.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions
# custom:
#   id: REPO-0106
#   severity: high
#   checklist: [PIPE-BUILD-2]
#   kinds: [pipeline]
#   message: "{action} is taken from {reference}, whatever that is at the time"
#   remediation: Name the commit that was looked at, with the version as a comment, and let a bot update it.
#   parameters:
#     trusted_owners: {description: "Owners whose branches are trusted, or name what is installed and not a state of the action.", default: [actions, github, dtolnay, taiki-e]}
#     require_commit: {description: "Whether a version is not enough, because tags can be moved.", default: false}
package rules.repository.pipeline_action_unpinned

# Reusable workflows are mostly those of the own organisation.
violations contains {"path": action.path, "params": {"action": action.name, "reference": action.reference}} if {
	some action in input.facts.actions
	unpinned(action.pin)
	not action.owner in data.parameters["REPO-0106"].trusted_owners
	not contains(action.name, "/.github/workflows/")
}

unpinned("branch")

unpinned("version") if data.parameters["REPO-0106"].require_commit == true
