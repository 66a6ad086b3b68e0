# METADATA
# title: A release tool writes the notes
# description: What a release changes is told each time, from the commits.
# related_resources:
#   - ref: https://github.com/googleapis/release-please
# custom:
#   id: REPO-0143
#   severity: info
#   checklist: [PIPE-VERSION-2]
#   kinds: [release_tool]
#   message: A release tool writes the notes
#   remediation: Configure a release tool that writes notes.
package rules.repository.release_tool_notes

evidence contains {"path": ["gives", i], "params": {}} if {
	some i, entry in input.resource.gives
	entry.gift == "notes"
}
