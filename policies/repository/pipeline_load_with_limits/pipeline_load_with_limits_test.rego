package rules.repository.pipeline_load_with_limits_test

import data.rules.repository.pipeline_load_with_limits as rule

pipeline(words, result) := {"facts": {"valid": true, "file": "ci.yml", "triggers": {"called_only": false}, "steps": [{"path": ["jobs", "a", "steps", 0], "tool": "locust", "does": ["performance_test"], "result": result, "on_failure": false, "script": "", "words": words}]}}

shown := {{"path": ["jobs", "a", "steps", 0], "params": {}}}

test_users_and_time if {
	rule.evidence == shown with input as pipeline(["locust", "--headless", "--users", "100", "--run-time", "5m"], "fails")
	rule.evidence == shown with input as pipeline(["locust", "--headless", "--users", "100", "--run-time", "1h30m"], "fails")
	rule.evidence == shown with input as pipeline(["locust", "--headless", "--users", "100", "--run-time", "300s"], "fails")
	rule.evidence == shown with input as pipeline(["locust", "--headless", "--users", "100", "--run-time", "90"], "fails")
	rule.evidence == shown with input as pipeline(["locust", "-u", "50", "--run-time=2m30s"], "fails")
}

test_too_little_or_never_failing if {
	rule.evidence == set() with input as pipeline(["locust", "--users", "1", "--run-time", "5m"], "fails")
	rule.evidence == set() with input as pipeline(["locust", "--users", "100", "--run-time", "30s"], "fails")
	rule.evidence == set() with input as pipeline(["locust", "--users", "100"], "fails")
	rule.evidence == set() with input as pipeline(["locust", "-u", "100", "-t", "5m", "--exit-code-on-error", "0"], "fails")
	rule.evidence == set() with input as pipeline(["locust", "-u", "100", "-t", "5m"], "ignored")
}
