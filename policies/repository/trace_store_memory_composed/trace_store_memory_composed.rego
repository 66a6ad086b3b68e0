# METADATA
# title: Traces survive a restart in a Compose file
# description: 'Jaeger and Zipkin keep traces in memory unless a backend is named: they are gone with every restart, and fill the memory before.'
# related_resources:
#   - ref: https://www.jaegertracing.io/docs/latest/storage/
# custom:
#   id: REPO-0254
#   severity: medium
#   checklist: [OBS-TRACE-1]
#   kinds: [compose_service]
#   message: "{image} keeps traces in memory only"
#   remediation: Set SPAN_STORAGE_TYPE (Zipkin STORAGE_TYPE) to a backend that survives a restart.
package rules.repository.trace_store_memory_composed

import data.lib.telemetry_stores

evidence contains {"path": unit.path, "params": {"image": unit.image}} if {
	input.facts.purpose != "development"
	some unit in stores
	backend(unit) != "memory"
}

# Tempo writes blocks where its configuration says: a volume shows that they are to survive.
evidence contains {"path": unit.path, "params": {"image": unit.image}} if {
	input.facts.purpose != "development"
	some unit in telemetry_stores.units
	unit.repository == "grafana/tempo"
	unit.kept
}

violations contains {"path": unit.path, "params": {"image": unit.image}} if {
	input.facts.purpose == "production"
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
