package rules.repository.retry_settings_test

import data.rules.repository.retry_settings

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_what_shows_it_in_place if {
	settings := file([["client_max_retries", {"text": "3", "number": 3}], ["resilience4j_retry_instances_orders_max_attempts", {"text": "4", "number": 4}]])
	retry_settings.evidence == {found("client_max_retries", {}), found("resilience4j_retry_instances_orders_max_attempts", {})} with input as settings
	retry_settings.violations == set() with input as settings
}

test_what_breaks_it if {
	settings := file([["http_max_retries", {"text": "-1", "number": -1}], ["client_retry_max_attempts", {"text": "infinite"}], ["retries", {"text": "2147483647", "number": 2147483647}]])
	retry_settings.violations == {found("http_max_retries", {"name": "http_max_retries", "value": "-1"}), found("client_retry_max_attempts", {"name": "client_retry_max_attempts", "value": "infinite"}), found("retries", {"name": "retries", "value": "2147483647"})} with input as settings
	retry_settings.evidence == set() with input as settings
}

test_what_says_nothing if {
	settings := file([["kafka_producer_retries", {"text": "2147483647", "number": 2147483647}], ["max_retries", {"text": "0", "number": 0}], ["login_max_attempts", {"text": "5", "number": 5}]])
	retry_settings.evidence == set() with input as settings
	retry_settings.violations == set() with input as settings
}
