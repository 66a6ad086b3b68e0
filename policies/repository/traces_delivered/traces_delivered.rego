# METADATA
# title: Traces reach a store
# description: A pipeline for traces that only prints them keeps none.
# related_resources:
#   - ref: https://opentelemetry.io/docs/collector/configuration/
# custom:
#   id: REPO-0244
#   severity: medium
#   checklist: [OBS-TRACE-2]
#   kinds: [otel_collector]
#   message: "The pipeline {pipeline} {problem}"
#   remediation: Export traces to a store, and sample more than none of them.
package rules.repository.traces_delivered

evidence contains {"path": ["service", "pipelines", pipeline.name], "params": {"pipeline": pipeline.name, "problem": ""}} if {
	some pipeline in traces
	pipeline.delivers == true
	count(pipeline.receivers) > 0
	not drops_all(pipeline)
}

violations contains {"path": ["service", "pipelines", pipeline.name, "exporters"], "params": {"pipeline": pipeline.name, "problem": "exports traces to nothing but its own output"}} if {
	some pipeline in traces
	pipeline.delivers == false
}

violations contains {"path": ["service", "pipelines", pipeline.name, "processors"], "params": {"pipeline": pipeline.name, "problem": "samples no trace"}} if {
	some pipeline in traces
	drops_all(pipeline)
}

traces := [pipeline | some pipeline in input.facts.pipelines; pipeline.signal == "traces"]

drops_all(pipeline) if {
	some name in pipeline.processors
	startswith(name, "probabilistic_sampler")
	input.resource.processors[name].sampling_percentage == 0
}
