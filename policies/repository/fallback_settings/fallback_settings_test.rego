package rules.repository.fallback_settings_test

import data.rules.repository.fallback_settings

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_what_shows_it_in_place if {
	settings := file([["hystrix_command_orders_fallback_enabled", {"text": "true", "on": true}], ["http_stale_if_error", {"text": "600", "number": 600}]])
	fallback_settings.evidence == {found("hystrix_command_orders_fallback_enabled", {}), found("http_stale_if_error", {})} with input as settings
	fallback_settings.violations == set() with input as settings
}

test_another_that_answers if {
	settings := file([["pricing_fallback_url", {"text": "https://pricing-b.internal"}], ["chat_fallback_models", {"text": "small"}], ["search_fallback_provider", {"text": "none"}], ["dns_fallback_service", {"text": "10.0.0.2"}]])
	fallback_settings.evidence == {found("pricing_fallback_url", {}), found("chat_fallback_models", {})} with input as settings
	fallback_settings.violations == set() with input as settings
}

test_what_breaks_it if {
	settings := file([["recommendations_fallback_enabled", {"text": "false", "on": false}]])
	fallback_settings.violations == {found("recommendations_fallback_enabled", {"name": "recommendations_fallback_enabled"})} with input as settings
	fallback_settings.evidence == set() with input as settings
}

test_what_says_nothing if {
	settings := file([["network_fallback_enabled", {"text": "false", "on": false}], ["fallback_locale", {"text": "en"}]])
	fallback_settings.evidence == set() with input as settings
	fallback_settings.violations == set() with input as settings
}
