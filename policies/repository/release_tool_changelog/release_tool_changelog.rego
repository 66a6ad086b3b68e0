# METADATA
# title: A release tool keeps the change log
# description: The change log has every release, because nobody has to think of it.
# related_resources:
#   - ref: https://github.com/googleapis/release-please
# custom:
#   id: REPO-0145
#   severity: info
#   checklist: [PIPE-VERSION-3]
#   kinds: [release_tool]
#   message: A release tool keeps the change log
#   remediation: Configure the release tool to keep a change log.
package rules.repository.release_tool_changelog

evidence contains {"path": ["gives", i], "params": {}} if {
	some i, entry in input.resource.gives
	entry.gift == "changelog"
}
