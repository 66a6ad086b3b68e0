# METADATA
# title: The collector draws a map of services
# description: Which service calls which is known from traces rather than from memory.
# related_resources:
#   - ref: https://opentelemetry.io/docs/collector/configuration/#connectors
# custom:
#   id: REPO-0246
#   severity: low
#   checklist: [OBS-TRACE-3]
#   kinds: [otel_collector]
#   message: "{component} is set up, but no pipeline uses it"
#   remediation: Name the connector as an exporter of traces and as a receiver of metrics.
package rules.repository.service_graph

evidence contains {"path": ["connectors", component], "params": {"component": component}} if {
	some component in made
	component in input.facts.used
}

violations contains {"path": ["connectors", component], "params": {"component": component}} if {
	some component in made
	not component in input.facts.used
}

made := [component | some component in input.facts.connectors; split(component, "/")[0] == "servicegraph"]
