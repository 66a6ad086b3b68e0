package rules.repository.dashboard_test

import data.rules.repository.dashboard

shown(shows, queries, wrapped) := {"source": {"name": "Shop"}, "facts": {"shows": shows, "queries": queries, "wrapped": wrapped}}

sound := {"path": ["a"], "fault": ""}

broken := {"path": ["b"], "fault": "it is no PromQL"}

test_shows_something if {
	dashboard.evidence == {{"path": ["title"], "params": {"name": "Shop", "problem": ""}}} with input as shown(2, [sound, broken], false)
	dashboard.violations == set() with input as shown(2, [sound, broken], false)
	dashboard.evidence == set() with input as shown(2, [sound], true)
}

test_shows_nothing if {
	dashboard.violations == {{"path": ["title"], "params": {"name": "Shop", "problem": "has no panel"}}} with input as shown(0, [], false)
	dashboard.violations == {{"path": ["b"], "params": {"name": "Shop", "problem": "has no query that works"}}} with input as shown(1, [broken], false)
}

test_notes_are_no_defect if {
	dashboard.violations == set() with input as shown(1, [], false)
	dashboard.evidence == set() with input as shown(1, [], false)
}
