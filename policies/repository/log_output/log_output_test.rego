package rules.repository.log_output_test

import data.rules.repository.log_output

test_nowhere if {
	log_output.violations == {{"path": ["sections", 1], "params": {"output": "stdout"}}} with input as {"facts": {"delivers": false, "outputs": [{"type": "stdout", "path": ["sections", 1]}]}}
	log_output.violations == {{"path": [], "params": {"output": "nothing"}}} with input as {"facts": {"delivers": false, "outputs": []}}
	log_output.violations == set() with input as {"facts": {"delivers": true, "outputs": []}}
}

test_collectors if {
	pipelines := [{"name": "logs", "signal": "logs", "exporters": ["debug"], "delivers": false}, {"name": "traces", "signal": "traces", "exporters": ["debug"], "delivers": false}, {"name": "logs/a", "signal": "logs", "exporters": ["otlp"], "delivers": true}]
	log_output.violations == {{"path": ["service", "pipelines", "logs", "exporters"], "params": {"output": "debug"}}} with input as {"facts": {"pipelines": pipelines}}
}
