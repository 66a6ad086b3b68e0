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

import data.lib.semantic_versions

# What has no date yet is not released, or a heading on how to move from one version to the next.
dated := [{"entry": entry, "path": ["entries", i]} |
	some i, entry in input.resource.entries
	entry.date != ""
]

# Several releases: one alone may be a start that nobody went on with.
evidence contains {"path": dated[0].path, "params": {"version": dated[0].entry.version}} if {
	count(dated) >= 2
	every release in dated {
		semantic_versions.semantic(release.entry.version)
	}
}
