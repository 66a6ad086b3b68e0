package rules.repository.backup_of_nothing_test

import data.rules.repository.backup_of_nothing

given(hours, from, of) := {"resource": {"name": "hourly", "suspend": false, "hours": hours}, "related": {"taken_from": from, "taken_of": of}}

test_a_selector_that_matches_nothing if {
	backup_of_nothing.violations == {{"path": ["name"], "params": {"name": "hourly"}}} with input as given(1, [{}], [])
	backup_of_nothing.violations == set() with input as given(1, [{}], [{}])
	backup_of_nothing.violations == set() with input as given(1, [], [])
	not backup_of_nothing.applies with input as given(24, [{}], [])
}
