# METADATA
# title: A release tool signs the artifacts
# description: Whoever gets the artifact can tell who made it.
# related_resources:
#   - ref: https://goreleaser.com/customization/sign/
# custom:
#   id: REPO-0146
#   severity: info
#   checklist: [PIPE-BUILD-4]
#   kinds: [release_tool]
#   message: A release tool signs the artifacts
#   remediation: Configure signs in the release tool.
package rules.repository.release_tool_signs

evidence contains {"path": ["gives", i], "params": {}} if {
	some i, entry in input.resource.gives
	entry.gift == "sign"
}
