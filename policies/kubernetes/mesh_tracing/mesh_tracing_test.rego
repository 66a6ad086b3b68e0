package rules.kubernetes.mesh_tracing_test

import data.rules.kubernetes.mesh_tracing

telemetry(tracing) := {"resource": {"kind": "Telemetry", "metadata": {"name": "mesh"}, "spec": {"tracing": [tracing]}}}

place := {{"path": ["spec", "tracing", 0], "params": {"name": "mesh"}}}

test_mesh if {
	mesh_tracing.evidence == place with input as telemetry({"providers": [{"name": "otel"}], "randomSamplingPercentage": 10})
	mesh_tracing.violations == place with input as telemetry({"randomSamplingPercentage": 0})
	mesh_tracing.violations == place with input as telemetry({"disableSpanReporting": true})
	mesh_tracing.evidence == set() with input as telemetry({"randomSamplingPercentage": 0})
}

instrumentation(sampler) := {"resource": {"kind": "Instrumentation", "metadata": {"name": "shop"}, "spec": {"exporter": {"endpoint": "http://otel:4317"}, "sampler": sampler}}}

test_instrumentation if {
	mesh_tracing.evidence == {{"path": ["spec", "exporter", "endpoint"], "params": {"name": "shop"}}} with input as instrumentation({"type": "parentbased_traceidratio", "argument": "0.1"})
	mesh_tracing.violations == {{"path": ["spec", "sampler"], "params": {"name": "shop"}}} with input as instrumentation({"type": "parentbased_always_off"})
	mesh_tracing.violations == {{"path": ["spec", "sampler"], "params": {"name": "shop"}}} with input as instrumentation({"type": "traceidratio", "argument": "0"})
	mesh_tracing.evidence == set() with input as instrumentation({"type": "parentbased_always_off"})
}
