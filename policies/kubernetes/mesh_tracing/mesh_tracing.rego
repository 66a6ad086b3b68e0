# METADATA
# title: Requests are traced by mesh or instrumentation
# description: A request that crosses several services is followed only where a share of them is sampled and sent on.
# related_resources:
#   - ref: https://istio.io/latest/docs/tasks/observability/distributed-tracing/telemetry-api/
# custom:
#   id: K8S-0425
#   severity: medium
#   checklist: [OBS-TRACE-2]
#   kinds: [Telemetry.telemetry.istio.io, Instrumentation.opentelemetry.io]
#   message: "{name} samples no trace"
#   remediation: Sample more than none of the requests.
package rules.kubernetes.mesh_tracing

evidence contains {"path": ["spec", "tracing", i], "params": {"name": input.resource.metadata.name}} if {
	some i, tracing in input.resource.spec.tracing
	count(object.get(tracing, "providers", [])) > 0
	object.get(tracing, "randomSamplingPercentage", 1) > 0
	object.get(tracing, "disableSpanReporting", false) == false
}

violations contains {"path": ["spec", "tracing", i], "params": {"name": input.resource.metadata.name}} if {
	some i, tracing in input.resource.spec.tracing
	stopped(tracing)
	not input.resource.spec.selector
}

stopped(tracing) if tracing.randomSamplingPercentage == 0

stopped(tracing) if tracing.disableSpanReporting == true

evidence contains {"path": ["spec", "exporter", "endpoint"], "params": {"name": input.resource.metadata.name}} if {
	input.resource.kind == "Instrumentation"
	input.resource.spec.exporter.endpoint != ""
	not samples_none
}

violations contains {"path": ["spec", "sampler"], "params": {"name": input.resource.metadata.name}} if samples_none

samples_none if endswith(input.resource.spec.sampler.type, "always_off")

samples_none if {
	endswith(input.resource.spec.sampler.type, "traceidratio")
	to_number(input.resource.spec.sampler.argument) == 0
}
