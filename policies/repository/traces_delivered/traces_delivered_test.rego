package rules.repository.traces_delivered_test

import data.rules.repository.traces_delivered

collector(delivers, percentage) := {"resource": {"processors": {"probabilistic_sampler": {"sampling_percentage": percentage}}}, "facts": {"pipelines": [
	{"name": "logs", "signal": "logs", "delivers": false, "receivers": ["otlp"], "processors": []},
	{"name": "traces", "signal": "traces", "delivers": delivers, "receivers": ["otlp"], "processors": ["batch", "probabilistic_sampler"]},
]}}

test_delivered if {
	traces_delivered.evidence == {{"path": ["service", "pipelines", "traces"], "params": {"pipeline": "traces", "problem": ""}}} with input as collector(true, 10)
	traces_delivered.violations == set() with input as collector(true, 10)
}

test_printed if {
	traces_delivered.violations == {{"path": ["service", "pipelines", "traces", "exporters"], "params": {"pipeline": "traces", "problem": "exports traces to nothing but its own output"}}} with input as collector(false, 10)
	traces_delivered.evidence == set() with input as collector(false, 10)
}

test_none_sampled if {
	traces_delivered.violations == {{"path": ["service", "pipelines", "traces", "processors"], "params": {"pipeline": "traces", "problem": "samples no trace"}}} with input as collector(true, 0)
	traces_delivered.evidence == set() with input as collector(true, 0)
}
