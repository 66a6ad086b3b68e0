package rules.repository.tracing_settings_test

import data.rules.repository.tracing_settings

settings(list) := {"facts": {"settings": [object.union({"key": "k", "path": ["a"], "text": "t"}, setting) | some setting in list]}}

finding := {{"path": ["a"], "params": {"name": "k", "value": "t"}}}

test_traced if {
	tracing_settings.evidence == finding with input as settings([{"flat": "_otel_exporter_otlp_endpoint_"}])
	tracing_settings.evidence == finding with input as settings([{"flat": "_monitoring_enable_tracing_", "on": true}])
	tracing_settings.evidence == set() with input as settings([{"flat": "_monitoring_enable_tracing_", "on": false}])
}

test_stopped if {
	tracing_settings.violations == finding with input as settings([{"flat": "_otel_sdk_disabled_", "on": true}])
	tracing_settings.violations == finding with input as settings([{"flat": "_tracing_sample_rate_", "number": 0}])
	tracing_settings.violations == {{"path": ["a"], "params": {"name": "k", "value": "parentbased_always_off"}}} with input as settings([{"flat": "_otel_traces_sampler_", "text": "parentbased_always_off"}])
	tracing_settings.evidence == set() with input as settings([{"flat": "_otel_exporter_otlp_endpoint_"}, {"flat": "_otel_sdk_disabled_", "on": true}])
}
