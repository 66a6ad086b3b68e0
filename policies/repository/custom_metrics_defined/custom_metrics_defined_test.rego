package rules.repository.custom_metrics_defined_test

import data.rules.repository.custom_metrics_defined

query(topic, fault) := {
	"source": {"kind": "recording_rule", "name": "a:b:c"},
	"facts": {"topics": [topic], "fault": fault},
	"related": {"sound_queries_of_custom": []},
}

dashboard := {
	"source": {"kind": "grafana_dashboard", "name": "Shop"},
	"facts": {"queries": [{"path": ["a"], "topics": ["custom"], "fault": ""}, {"path": ["b"], "topics": ["custom"], "fault": ""}]},
	"related": {"sound_queries_of_custom": []},
}

test_shown if {
	custom_metrics_defined.evidence == {{"path": ["expr"], "params": {"name": "a:b:c", "problem": ""}}} with input as query("custom", "")
	custom_metrics_defined.evidence == {{"path": ["a"], "params": {"name": "Shop", "problem": ""}}} with input as dashboard
	custom_metrics_defined.violations == set() with input as query("custom", "")
}

test_other_topics if {
	custom_metrics_defined.evidence == set() with input as query("other", "")
	custom_metrics_defined.violations == set() with input as query("other", "does not work")
}

test_broken if {
	custom_metrics_defined.violations == {{"path": ["expr"], "params": {"name": "a:b:c", "problem": "does not work"}}} with input as query("custom", "does not work")
	custom_metrics_defined.violations == set() with input as object.union(query("custom", "does not work"), {"related": {"sound_queries_of_custom": [{}]}})
	custom_metrics_defined.evidence == set() with input as query("custom", "does not work")
}
