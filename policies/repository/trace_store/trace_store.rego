# METADATA
# title: A store for traces
# description: Where time goes between services is seen only in traces that are kept.
# related_resources:
#   - ref: https://www.jaegertracing.io/docs/latest/storage/
# custom:
#   id: REPO-0242
#   severity: medium
#   checklist: [OBS-TRACE-1]
#   kinds: [installation]
#   message: "{product} keeps traces in memory only"
#   remediation: 'Give the store a backend: Elasticsearch, Cassandra or object storage.'
package rules.repository.trace_store

evidence contains {"path": ["product"], "params": {"product": input.resource.product}} if {
	"tracing" in input.resource.provides
	input.resource.by != "image"
	not volatile
}

violations contains {"path": ["values", "storage", "type"], "params": {"product": input.resource.product}} if {
	"tracing" in input.resource.provides
	volatile
}

volatile if lower(input.resource.values.storage.type) == "memory"

# The operator's own strategy keeps everything in memory unless a storage is named.
volatile if {
	input.resource.product == "jaeger"
	input.resource.by == "kind"
	lower(object.get(input.resource.values, "strategy", "allinone")) == "allinone"
	not input.resource.values.storage.type
}
