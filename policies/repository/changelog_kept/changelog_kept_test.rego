package rules.repository.changelog_kept_test

import data.rules.repository.changelog_kept

given(entries, version) := {"resource": {"entries": entries}, "related": {"packages": [{"version": version}]}}

entry(version) := {"line": 5, "version": version, "date": "2026-03-01"}

test_an_entry_with_a_date_is_shown if {
	changelog_kept.evidence == {{"path": ["entries", 0], "params": {}}} with input as given([entry("1.2.0")], "1.2.0")
	changelog_kept.violations == set() with input as given([entry("1.2.0")], "1.2.0")
	changelog_kept.evidence == set() with input as given([object.union(entry("1.2.0"), {"date": ""})], "1.2.0")
	changelog_kept.violations == set() with input as given([entry("1.2.0")], "not a version")
}

test_a_log_that_lags_behind_is_found if {
	found := {{"path": ["entries", 0], "params": {"what": "ends with 1.2.0, but the package is at 1.10.0"}}}
	changelog_kept.violations == found with input as given([entry("1.2.0")], "1.10.0")
	changelog_kept.evidence == set() with input as given([entry("1.2.0")], "1.10.0")
	changelog_kept.violations == set() with input as given([entry("1.2.0"), entry("1.10.0")], "1.10.0")
}

test_an_empty_log_is_found if {
	changelog_kept.violations == {{"path": [], "params": {"what": "has no version"}}} with input as given([], "1.0.0")
}
