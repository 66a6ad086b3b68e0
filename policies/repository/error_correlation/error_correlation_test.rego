package rules.repository.error_correlation_test

import data.rules.repository.error_correlation

sources(broken) := {"facts": {"links": [{"path": ["a"], "to": "tempo", "kind": ["logs_to_traces", "traces_to_logs", "metrics_to_traces"][0], "broken": broken}, {"path": ["b"], "to": "x", "kind": "other", "broken": broken}]}}

finding := {{"path": ["a"], "params": {"source": "tempo"}}}

test_link if {
	error_correlation.evidence == finding with input as sources(false)
	error_correlation.violations == set() with input as sources(false)
}

test_broken if {
	error_correlation.violations == finding with input as sources(true)
	error_correlation.evidence == set() with input as sources(true)
}
