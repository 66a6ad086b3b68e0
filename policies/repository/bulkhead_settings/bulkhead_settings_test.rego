package rules.repository.bulkhead_settings_test

import data.rules.repository.bulkhead_settings

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_what_shows_it_in_place if {
	settings := file([["resilience4j_bulkhead_instances_orders_max_concurrent_calls", {"text": "25", "number": 25}], ["server_max_concurrent_requests", {"text": "500", "number": 500}]])
	bulkhead_settings.evidence == {found("resilience4j_bulkhead_instances_orders_max_concurrent_calls", {}), found("server_max_concurrent_requests", {})} with input as settings
	bulkhead_settings.violations == set() with input as settings
}

test_what_breaks_it if {
	settings := file([["resilience4j_bulkhead_instances_orders_max_concurrent_calls", {"text": "2147483647", "number": 2147483647}], ["concurrency_limit", {"text": "-1", "number": -1}]])
	bulkhead_settings.violations == {found("resilience4j_bulkhead_instances_orders_max_concurrent_calls", {"name": "resilience4j_bulkhead_instances_orders_max_concurrent_calls", "value": "2147483647"}), found("concurrency_limit", {"name": "concurrency_limit", "value": "-1"})} with input as settings
	bulkhead_settings.evidence == set() with input as settings
}

test_what_says_nothing if {
	settings := file([["jobs_scheduler_max_concurrent_jobs", {"text": "10", "number": 10}], ["bulkhead_enabled", {"text": "true", "on": true}]])
	bulkhead_settings.evidence == set() with input as settings
	bulkhead_settings.violations == set() with input as settings
}
