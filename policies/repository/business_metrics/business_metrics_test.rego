package rules.repository.business_metrics_test

import data.rules.repository.business_metrics

query(topic, fault) := {
	"source": {"kind": "recording_rule", "name": "a:b:c"},
	"facts": {"topics": [topic], "fault": fault},
	"related": {"sound_queries_of_business": []},
}

dashboard := {
	"source": {"kind": "grafana_dashboard", "name": "Shop"},
	"facts": {"queries": [{"path": ["a"], "topics": ["business"], "fault": ""}, {"path": ["b"], "topics": ["business"], "fault": ""}]},
	"related": {"sound_queries_of_business": []},
}

test_shown if {
	business_metrics.evidence == {{"path": ["expr"], "params": {"name": "a:b:c", "problem": ""}}} with input as query("business", "")
	business_metrics.evidence == {{"path": ["a"], "params": {"name": "Shop", "problem": ""}}} with input as dashboard
	business_metrics.violations == set() with input as query("business", "")
}

test_other_topics if {
	business_metrics.evidence == set() with input as query("other", "")
	business_metrics.violations == set() with input as query("other", "does not work")
}

test_broken if {
	business_metrics.violations == {{"path": ["expr"], "params": {"name": "a:b:c", "problem": "does not work"}}} with input as query("business", "does not work")
	business_metrics.violations == set() with input as object.union(query("business", "does not work"), {"related": {"sound_queries_of_business": [{}]}})
	business_metrics.evidence == set() with input as query("business", "does not work")
}
