package rules.repository.trace_store_memory_composed_test

import data.rules.repository.trace_store_memory_composed

unit(volumes, env) := {"facts": {"purpose": "production"}, "resource": {"image": "jaegertracing/all-in-one:1.76.0", "volumes": volumes, "environment": env}}

place := ["image"]

finding := {{"path": place, "params": {"image": "jaegertracing/all-in-one:1.76.0"}}}

test_kept if {
	trace_store_memory_composed.evidence == finding with input as unit(["data:/data"], {"SPAN_STORAGE_TYPE": "elasticsearch"})
	trace_store_memory_composed.violations == set() with input as unit(["data:/data"], {"SPAN_STORAGE_TYPE": "elasticsearch"})
}

test_lost if {
	trace_store_memory_composed.violations == finding with input as unit([], {"SPAN_STORAGE_TYPE": "memory"})
	trace_store_memory_composed.evidence == set() with input as unit([], {"SPAN_STORAGE_TYPE": "memory"})
}

test_badger_needs_a_volume if {
	trace_store_memory_composed.violations == set() with input as unit(["data:/badger"], {"SPAN_STORAGE_TYPE": "badger"})
	trace_store_memory_composed.violations == finding with input as unit([], {"SPAN_STORAGE_TYPE": "badger"})
}

tempo(volumes) := {"facts": {"purpose": "production"}, "resource": {"image": "grafana/tempo:2.8.1", "volumes": volumes}}

test_tempo_with_a_volume_is_a_store if {
	trace_store_memory_composed.evidence == {{"path": place, "params": {"image": "grafana/tempo:2.8.1"}}} with input as tempo(["tempo-data:/var/tempo"])
	trace_store_memory_composed.evidence == set() with input as tempo(["./tempo.yml:/etc/tempo/tempo.yml:ro"])
	trace_store_memory_composed.violations == set() with input as tempo([])
}
