package rules.repository.error_rates_test

import data.rules.repository.error_rates

query(topic, fault) := {
	"source": {"kind": "recording_rule", "name": "a:b:c"},
	"facts": {"topics": [topic], "fault": fault},
	"related": {"sound_queries_of_errors": []},
}

dashboard := {
	"source": {"kind": "grafana_dashboard", "name": "Shop"},
	"facts": {"queries": [{"path": ["a"], "topics": ["errors"], "fault": ""}, {"path": ["b"], "topics": ["errors"], "fault": ""}]},
	"related": {"sound_queries_of_errors": []},
}

test_shown if {
	error_rates.evidence == {{"path": ["expr"], "params": {"name": "a:b:c", "problem": ""}}} with input as query("errors", "")
	error_rates.evidence == {{"path": ["a"], "params": {"name": "Shop", "problem": ""}}} with input as dashboard
	error_rates.violations == set() with input as query("errors", "")
}

test_other_topics if {
	error_rates.evidence == set() with input as query("other", "")
	error_rates.violations == set() with input as query("other", "does not work")
}

test_broken if {
	error_rates.violations == {{"path": ["expr"], "params": {"name": "a:b:c", "problem": "does not work"}}} with input as query("errors", "does not work")
	error_rates.violations == set() with input as object.union(query("errors", "does not work"), {"related": {"sound_queries_of_errors": [{}]}})
	error_rates.evidence == set() with input as query("errors", "does not work")
}
