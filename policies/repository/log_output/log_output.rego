# METADATA
# title: Collected logs go nowhere
# description: A collector whose only output is its own standard output, or nothing, keeps logs on the node that they come from.
# related_resources:
#   - ref: https://docs.fluentbit.io/manual/pipeline/outputs
# custom:
#   id: REPO-0234
#   severity: high
#   checklist: [OBS-LOG-2]
#   kinds: [log_pipeline, otel_collector]
#   message: "The collector sends logs to {output} only"
#   remediation: Add an output to the central store.
package rules.repository.log_output

violations contains {"path": output.path, "params": {"output": output.type}} if {
	input.facts.delivers == false
	some output in outputs
}

outputs := input.facts.outputs if {
	count(input.facts.outputs) > 0
} else := [{"path": [], "type": "nothing"}]

violations contains {"path": ["service", "pipelines", pipeline.name, "exporters"], "params": {"output": concat(", ", pipeline.exporters)}} if {
	some pipeline in input.facts.pipelines
	pipeline.signal == "logs"
	pipeline.delivers == false
}
