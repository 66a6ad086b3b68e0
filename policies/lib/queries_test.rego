package lib.queries_test

import data.lib.queries

test_rules if {
	queries.sound("latency") == [{"path": ["expr"], "topics": ["latency"], "fault": ""}] with input as {"source": {"kind": "alert"}, "facts": {"topics": ["latency"], "fault": ""}}
	queries.broken("latency") == [{"path": ["expr"], "topics": ["latency"], "fault": "x"}] with input as {"source": {"kind": "recording_rule"}, "facts": {"topics": ["latency"], "fault": "x"}}
}

test_dashboards if {
	dashboard := {"source": {"kind": "grafana_dashboard"}, "facts": {"queries": [{"path": ["a"], "topics": ["pool", "custom"], "fault": ""}, {"path": ["b"], "topics": ["pool"], "fault": "x"}]}}
	queries.sound("pool") == [{"path": ["a"], "topics": ["pool", "custom"], "fault": ""}] with input as dashboard
	queries.broken("pool") == [{"path": ["b"], "topics": ["pool"], "fault": "x"}] with input as dashboard
	queries.sound("latency") == [] with input as dashboard
}
