package rules.repository.span_metrics_test

import data.rules.repository.span_metrics

collector(used) := {"resource": {}, "facts": {"connectors": ["spanmetrics/a", "other"], "used": used}}

finding := {{"path": ["connectors", "spanmetrics/a"], "params": {"component": "spanmetrics/a"}}}

test_used if {
	span_metrics.evidence == finding with input as collector(["otlp", "spanmetrics/a"])
	span_metrics.violations == set() with input as collector(["otlp", "spanmetrics/a"])
}

test_unused if {
	span_metrics.violations == finding with input as collector(["otlp"])
	span_metrics.evidence == set() with input as collector(["otlp"])
}

test_slow_traces_are_kept if {
	tail := {"resource": {"processors": {"tail_sampling": {"policies": [{"type": "latency"}]}, "batch": {}}}, "facts": {"connectors": [], "used": ["tail_sampling"]}}
	span_metrics.evidence == {{"path": ["processors", "tail_sampling", "policies"], "params": {"component": "tail_sampling"}}} with input as tail
	span_metrics.evidence == set() with input as object.union(tail, {"facts": {"used": []}})
}
