# METADATA
# title: Slow operations can be found
# description: 'What is slow is found by operation: in metrics of spans, or in the slow traces that are kept.'
# related_resources:
#   - ref: https://opentelemetry.io/docs/collector/configuration/#connectors
# custom:
#   id: REPO-0247
#   severity: low
#   checklist: [OBS-TRACE-4]
#   kinds: [otel_collector]
#   message: "{component} is set up, but no pipeline uses it"
#   remediation: Name the component in a pipeline.
package rules.repository.span_metrics

evidence contains {"path": ["connectors", component], "params": {"component": component}} if {
	some component in made
	component in input.facts.used
}

violations contains {"path": ["connectors", component], "params": {"component": component}} if {
	some component in made
	not component in input.facts.used
}

made := [component | some component in input.facts.connectors; split(component, "/")[0] == "spanmetrics"]

# Tail sampling keeps the traces that are slower than a limit.
evidence contains {"path": ["processors", name, "policies"], "params": {"component": name}} if {
	some name, processor in input.resource.processors
	startswith(name, "tail_sampling")
	name in input.facts.used
	some policy in processor.policies
	policy.type == "latency"
}
