package rules.repository.circuit_breaker_settings_test

import data.rules.repository.circuit_breaker_settings

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_what_shows_it_in_place if {
	settings := file([["resilience4j_circuitbreaker_instances_orders_failure_rate_threshold", {"text": "50", "number": 50}], ["circuit_breaker_max_failures", {"text": "5", "number": 5}]])
	circuit_breaker_settings.evidence == {found("resilience4j_circuitbreaker_instances_orders_failure_rate_threshold", {}), found("circuit_breaker_max_failures", {})} with input as settings
	circuit_breaker_settings.violations == set() with input as settings
}

test_what_breaks_it if {
	settings := file([["resilience4j_circuitbreaker_instances_orders_failure_rate_threshold", {"text": "150", "number": 150}], ["circuit_breaker_threshold", {"text": "0", "number": 0}], ["circuit_breaker_enabled", {"text": "false", "on": false}], ["hystrix_command_default_circuit_breaker_force_closed", {"text": "true", "on": true}]])
	circuit_breaker_settings.violations == {found("resilience4j_circuitbreaker_instances_orders_failure_rate_threshold", {"name": "resilience4j_circuitbreaker_instances_orders_failure_rate_threshold", "value": "150"}), found("circuit_breaker_threshold", {"name": "circuit_breaker_threshold", "value": "0"}), found("circuit_breaker_enabled", {"name": "circuit_breaker_enabled", "value": "false"}), found("hystrix_command_default_circuit_breaker_force_closed", {"name": "hystrix_command_default_circuit_breaker_force_closed", "value": "true"})} with input as settings
	circuit_breaker_settings.evidence == set() with input as settings
}

test_what_says_nothing if {
	settings := file([["circuit_breaker_reset_timeout", {"text": "30s", "seconds": 30}], ["alerts_threshold", {"text": "0", "number": 0}]])
	circuit_breaker_settings.evidence == set() with input as settings
	circuit_breaker_settings.violations == set() with input as settings
}
