package rules.repository.response_times_test

import data.rules.repository.response_times

query(topic, fault) := {
	"source": {"kind": "recording_rule", "name": "a:b:c"},
	"facts": {"topics": [topic], "fault": fault},
	"related": {"sound_queries_of_latency": []},
}

dashboard := {
	"source": {"kind": "grafana_dashboard", "name": "Shop"},
	"facts": {"queries": [{"path": ["a"], "topics": ["latency"], "fault": ""}, {"path": ["b"], "topics": ["latency"], "fault": ""}]},
	"related": {"sound_queries_of_latency": []},
}

test_shown if {
	response_times.evidence == {{"path": ["expr"], "params": {"name": "a:b:c", "problem": ""}}} with input as query("latency", "")
	response_times.evidence == {{"path": ["a"], "params": {"name": "Shop", "problem": ""}}} with input as dashboard
	response_times.violations == set() with input as query("latency", "")
}

test_other_topics if {
	response_times.evidence == set() with input as query("other", "")
	response_times.violations == set() with input as query("other", "does not work")
}

test_broken if {
	response_times.violations == {{"path": ["expr"], "params": {"name": "a:b:c", "problem": "does not work"}}} with input as query("latency", "does not work")
	response_times.violations == set() with input as object.union(query("latency", "does not work"), {"related": {"sound_queries_of_latency": [{}]}})
	response_times.evidence == set() with input as query("latency", "does not work")
}
