# METADATA
# title: Releases numbered by SemVer
# description: A change log whose releases have versions by SemVer says what an update may break.
# related_resources:
#   - ref: https://semver.org/
# custom:
#   id: REPO-0685
#   severity: info
#   checklist: [PIPE-VERSION-1]
#   kinds: [changelog]
#   message: "The releases up to {version} are numbered by SemVer"
#   remediation: Give each release a version as MAJOR.MINOR.PATCH and a date.
package rules.repository.changelog_versions

import data.lib.versions

newest := input.resource.entries[0]

# Several releases with dates: one alone may be a start that nobody went on with.
evidence contains {"path": ["entries", 0], "params": {"version": newest.version}} if {
	count(input.resource.entries) >= 2
	every entry in input.resource.entries {
		entry.date != ""
		versions.semantic(entry.version)
	}
}
