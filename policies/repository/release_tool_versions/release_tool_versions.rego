# METADATA
# title: A release tool gives the versions
# description: The next version follows from what has changed, by the rules of SemVer.
# related_resources:
#   - ref: https://github.com/googleapis/release-please
# custom:
#   id: REPO-0144
#   severity: info
#   checklist: [PIPE-VERSION-1]
#   kinds: [release_tool]
#   message: A release tool gives the versions
#   remediation: Configure a release tool that gives versions.
package rules.repository.release_tool_versions

evidence contains {"path": ["gives", i], "params": {}} if {
	some i, entry in input.resource.gives
	entry.gift == "version"
}
