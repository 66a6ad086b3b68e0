package rules.repository.service_graph_test

import data.rules.repository.service_graph

collector(used) := {"resource": {}, "facts": {"connectors": ["servicegraph/a", "other"], "used": used}}

finding := {{"path": ["connectors", "servicegraph/a"], "params": {"component": "servicegraph/a"}}}

test_used if {
	service_graph.evidence == finding with input as collector(["otlp", "servicegraph/a"])
	service_graph.violations == set() with input as collector(["otlp", "servicegraph/a"])
}

test_unused if {
	service_graph.violations == finding with input as collector(["otlp"])
	service_graph.evidence == set() with input as collector(["otlp"])
}
