package rules.repository.structured_logs_test

import data.rules.repository.structured_logs

settings(text) := {"source": {"kind": "settings"}, "facts": {"settings": [{"key": "LOG_FORMAT", "flat": "_log_format_", "text": text, "path": ["a"]}, {"key": "ACCESS_LOG_FORMAT", "flat": "_access_log_format_", "text": "plain", "path": ["b"]}]}}

finding(text) := {{"path": ["a"], "params": {"name": "LOG_FORMAT", "value": text}}}

test_format if {
	structured_logs.evidence == finding("JSON") with input as settings("JSON")
	structured_logs.violations == finding("text") with input as settings("text")
	structured_logs.violations == set() with input as settings("%(asctime)s")
	structured_logs.evidence == set() with input as settings("text")
}

test_collector if {
	structured_logs.evidence == {{"path": ["x"], "params": {"name": "", "value": ""}}} with input as {"source": {"kind": "log_pipeline"}, "facts": {"structured": [["x"], ["y"]]}}
	structured_logs.evidence == set() with input as {"source": {"kind": "log_pipeline"}, "facts": {"structured": []}}
}
