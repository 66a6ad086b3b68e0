package rules.repository.changelog_versions_test

import data.rules.repository.changelog_versions as rule

log(entries) := {"resource": {"entries": entries}}

entry(version, date) := {"version": version, "date": date}

test_dated_releases_by_semver_are_evidence if {
	rule.evidence == {{"path": ["entries", 0], "params": {"version": "1.1.0"}}} with input as log([entry("1.1.0", "2026-10-02"), entry("1.0.0", "2026-08-15")])
	rule.evidence == {{"path": ["entries", 1], "params": {"version": "1.1.0"}}} with input as log([entry("2.0", ""), entry("1.1.0", "2026-10-02"), entry("1.0.0", "2026-08-15")])
}

test_a_single_release_and_other_versions_show_nothing if {
	rule.evidence == set() with input as log([entry("1.0.0", "2026-08-15")])
	rule.evidence == set() with input as log([entry("1.1", "2026-10-02"), entry("1.0.0", "2026-08-15")])
	rule.evidence == set() with input as log([entry("1.1.0", ""), entry("1.0.0", "2026-08-15")])
	rule.evidence == set() with input as log([])
}
