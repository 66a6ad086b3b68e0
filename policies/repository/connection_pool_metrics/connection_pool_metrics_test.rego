package rules.repository.connection_pool_metrics_test

import data.rules.repository.connection_pool_metrics

query(topic, fault) := {
	"source": {"kind": "recording_rule", "name": "a:b:c"},
	"facts": {"topics": [topic], "fault": fault},
	"related": {"sound_queries_of_pool": []},
}

dashboard := {
	"source": {"kind": "grafana_dashboard", "name": "Shop"},
	"facts": {"queries": [{"path": ["a"], "topics": ["pool"], "fault": ""}, {"path": ["b"], "topics": ["pool"], "fault": ""}]},
	"related": {"sound_queries_of_pool": []},
}

test_shown if {
	connection_pool_metrics.evidence == {{"path": ["expr"], "params": {"name": "a:b:c", "problem": ""}}} with input as query("pool", "")
	connection_pool_metrics.evidence == {{"path": ["a"], "params": {"name": "Shop", "problem": ""}}} with input as dashboard
	connection_pool_metrics.violations == set() with input as query("pool", "")
}

test_other_topics if {
	connection_pool_metrics.evidence == set() with input as query("other", "")
	connection_pool_metrics.violations == set() with input as query("other", "does not work")
}

test_broken if {
	connection_pool_metrics.violations == {{"path": ["expr"], "params": {"name": "a:b:c", "problem": "does not work"}}} with input as query("pool", "does not work")
	connection_pool_metrics.violations == set() with input as object.union(query("pool", "does not work"), {"related": {"sound_queries_of_pool": [{}]}})
	connection_pool_metrics.evidence == set() with input as query("pool", "does not work")
}
