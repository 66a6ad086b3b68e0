package rules.repository.http2_settings_test

import data.rules.repository.http2_settings

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_what_shows_it_in_place if {
	settings := file([["server_http2_enabled", {"text": "true", "on": true}]])
	http2_settings.evidence == {found("server_http2_enabled", {})} with input as settings
	http2_settings.violations == set() with input as settings
}

test_what_breaks_it if {
	settings := file([["enable_http2", {"text": "false", "on": false}]])
	http2_settings.violations == {found("enable_http2", {"name": "enable_http2"})} with input as settings
	http2_settings.evidence == set() with input as settings
}

test_what_says_nothing if {
	settings := file([["client_http2_enabled", {"text": "false", "on": false}], ["http2_max_streams", {"text": "100", "number": 100}]])
	http2_settings.evidence == set() with input as settings
	http2_settings.violations == set() with input as settings
}
