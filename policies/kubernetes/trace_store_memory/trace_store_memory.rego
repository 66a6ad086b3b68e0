# METADATA
# title: Traces survive a restart
# description: 'Jaeger and Zipkin keep traces in memory unless a backend is named: they are gone with every restart, and fill the memory before.'
# related_resources:
#   - ref: https://www.jaegertracing.io/docs/latest/storage/
# custom:
#   id: K8S-0421
#   severity: medium
#   checklist: [OBS-TRACE-1]
#   kinds: [long_running]
#   mentions: [jaegertracing, zipkin]
#   message: "{image} keeps traces in memory only"
#   remediation: Set SPAN_STORAGE_TYPE (Zipkin STORAGE_TYPE) to a backend that survives a restart.
package rules.kubernetes.trace_store_memory

import data.lib.telemetry_stores

evidence contains {"path": unit.path, "params": {"image": unit.image}} if {
	some unit in stores
	backend(unit) != "memory"
}

violations contains {"path": unit.path, "params": {"image": unit.image}} if {
	some unit in stores
	backend(unit) == "memory"
}

stores := [unit |
	some unit in telemetry_stores.units
	unit.repository in ["jaegertracing/all-in-one", "openzipkin/zipkin"]
	not contains(unit.words, "--config")
]

# Badger keeps its files where no volume is, unless it is told where.
backend(unit) := "memory" if {
	type := lower(object.get(unit.env, "SPAN_STORAGE_TYPE", object.get(unit.env, "STORAGE_TYPE", "memory")))
	type in ["memory", "mem"]
} else := "memory" if {
	lower(object.get(unit.env, "SPAN_STORAGE_TYPE", "")) == "badger"
	not unit.kept
} else := "other"
