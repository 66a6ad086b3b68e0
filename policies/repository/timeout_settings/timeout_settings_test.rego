package rules.repository.timeout_settings_test

import data.rules.repository.timeout_settings

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_what_shows_it_in_place if {
	settings := file([["server_api_read_timeout", {"text": "30s", "seconds": 30}], ["client_request_timeout_ms", {"text": "2000", "number": 2000}]])
	timeout_settings.evidence == {found("server_api_read_timeout", {}), found("client_request_timeout_ms", {})} with input as settings
	timeout_settings.violations == set() with input as settings
}

test_what_breaks_it if {
	settings := file([["http_timeout", {"text": "0", "number": 0}], ["payments_connect_timeout", {"text": "0s", "seconds": 0}]])
	timeout_settings.violations == {found("http_timeout", {"name": "http_timeout", "value": "0"}), found("payments_connect_timeout", {"name": "payments_connect_timeout", "value": "0s"})} with input as settings
	timeout_settings.evidence == set() with input as settings
}

beside(key, text) := {"facts": {"settings": [
	{"key": key, "flat": concat("", ["_", replace(key, ".", "_"), "_"]), "path": ["a", "timeout"], "text": text, "number": to_number(text)},
	{"key": "max_retries", "flat": "_max_retries_", "path": ["a", "max_retries"], "text": "3", "number": 3},
	{"key": "retry_count", "flat": "_retry_count_", "path": ["b", "retry_count"], "text": "3", "number": 3},
]}}

test_beside_retries if {
	timeout_settings.evidence == {{"path": ["a", "timeout"], "params": {}}} with input as beside("pricing.timeout_seconds", "30")
	timeout_settings.evidence == set() with input as beside("pricing.timeout_seconds", "0")
	timeout_settings.evidence == set() with input as beside("health_check.timeout", "5")
	timeout_settings.evidence == set() with input as beside("pricing.limit", "30")
	timeout_settings.violations == set() with input as beside("pricing.timeout_seconds", "0")
}

test_what_says_nothing if {
	settings := file([["session_timeout", {"text": "0", "number": 0}], ["websocket_read_timeout", {"text": "0", "number": 0}], ["shutdown_timeout", {"text": "30s", "seconds": 30}], ["timeout", {"text": "0", "number": 0}]])
	timeout_settings.evidence == set() with input as settings
	timeout_settings.violations == set() with input as settings
}
