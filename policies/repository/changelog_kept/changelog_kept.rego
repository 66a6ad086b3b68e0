# METADATA
# title: Change log with versions and dates
# description: Whoever updates reads there what has changed, and since when.
# related_resources:
#   - ref: https://keepachangelog.com/en/1.1.0/
# custom:
#   id: REPO-0149
#   severity: low
#   checklist: [PIPE-VERSION-3]
#   kinds: [changelog]
#   relations: [packages]
#   message: The change log {what}
#   remediation: Give each release an entry with version and date, the newest first, when it is released.
package rules.repository.changelog_kept

newest := input.resource.entries[0]

evidence contains {"path": ["entries", 0], "params": {}} if {
	newest.date != ""
	not stale
}

violations contains {"path": [], "params": {"what": "has no version"}} if count(input.resource.entries) == 0

violations contains {"path": ["entries", 0], "params": {"what": concat("", ["ends with ", newest.version, ", but the package is at ", current])}} if {
	stale
	some other in input.related.packages
	current := other.version
	older(newest.version, current)
}

default stale := false

# A newer version of the package beside it has no entry.
stale if {
	some other in input.related.packages
	older(newest.version, other.version)
	not entered(other.version)
}

entered(version) if {
	some entry in input.resource.entries
	entry.version == version
}

older(a, b) if {
	numbers_a := numbers(a)
	numbers_b := numbers(b)
	count(numbers_a) == 3
	count(numbers_b) == 3
	numbers_a < numbers_b
}

numbers(version) := [to_number(part) |
	some part in split(split(split(version, "-")[0], "+")[0], ".")
	part != ""
	trim(part, "0123456789") == ""
]
