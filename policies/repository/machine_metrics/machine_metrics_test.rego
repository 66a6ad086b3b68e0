package rules.repository.machine_metrics_test

import data.rules.repository.machine_metrics

query(topic, fault) := {
	"source": {"kind": "recording_rule", "name": "a:b:c"},
	"facts": {"topics": [topic], "fault": fault},
	"related": {"sound_queries_of_machines": []},
}

dashboard := {
	"source": {"kind": "grafana_dashboard", "name": "Shop"},
	"facts": {"queries": [{"path": ["a"], "topics": ["machines"], "fault": ""}, {"path": ["b"], "topics": ["machines"], "fault": ""}]},
	"related": {"sound_queries_of_machines": []},
}

test_shown if {
	machine_metrics.evidence == {{"path": ["expr"], "params": {"name": "a:b:c", "problem": ""}}} with input as query("machines", "")
	machine_metrics.evidence == {{"path": ["a"], "params": {"name": "Shop", "problem": ""}}} with input as dashboard
	machine_metrics.violations == set() with input as query("machines", "")
}

test_other_topics if {
	machine_metrics.evidence == set() with input as query("other", "")
	machine_metrics.violations == set() with input as query("other", "does not work")
}

test_broken if {
	machine_metrics.violations == {{"path": ["expr"], "params": {"name": "a:b:c", "problem": "does not work"}}} with input as query("machines", "does not work")
	machine_metrics.violations == set() with input as object.union(query("machines", "does not work"), {"related": {"sound_queries_of_machines": [{}]}})
	machine_metrics.evidence == set() with input as query("machines", "does not work")
}
