package rules.repository.rate_limit_test

import data.rules.repository.rate_limit

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_numbers_limit if {
	settings := file([["rate_limit_requests_per_minute", {"text": "100", "number": 100}], ["ddos_rate_limiting_api_requests", {"text": "1000/min"}], ["rate_limit_max", {"text": "50", "number": 50}]])
	rate_limit.evidence == {found("rate_limit_requests_per_minute", {}), found("ddos_rate_limiting_api_requests", {}), found("rate_limit_max", {})} with input as settings
	rate_limit.violations == set() with input as settings
}

test_a_switch_or_a_burst_alone_is_no_limit if {
	settings := file([["rate_limiting_enabled", {"text": "true", "on": true}], ["rate_limit_burst_size", {"text": "20", "number": 20}], ["rate_limit_window_ms", {"text": "60000", "number": 60000, "seconds": 60}], ["per_stream_rate_limit", {"text": "5", "number": 5}]])
	rate_limit.evidence == set() with input as settings
	rate_limit.violations == set() with input as settings
}

test_switched_off_or_zero if {
	settings := file([["api_rate_limit_enabled", {"text": "false", "on": false}], ["requests_per_second", {"text": "0", "number": 0}]])
	rate_limit.violations == {found("api_rate_limit_enabled", {"name": "api_rate_limit_enabled", "value": "false"}), found("requests_per_second", {"name": "requests_per_second", "value": "0"})} with input as settings
	rate_limit.evidence == set() with input as settings
}
