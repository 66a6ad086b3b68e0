package rules.kubernetes.trace_store_memory_test

import data.rules.kubernetes.trace_store_memory

unit(kept, env) := {"resource": {"kind": "Deployment", "spec": {"template": {"spec": {
	"volumes": [{"name": "data", "emptyDir": {}}, {"name": "claim", "persistentVolumeClaim": {}}],
	"containers": [{"name": "a", "image": "jaegertracing/all-in-one:1.76.0", "env": env, "volumeMounts": [{"name": kept}]}],
}}}}}

place := ["spec", "template", "spec", "containers", 0, "image"]

finding := {{"path": place, "params": {"image": "jaegertracing/all-in-one:1.76.0"}}}

test_kept if {
	trace_store_memory.evidence == finding with input as unit("claim", [{"name": "SPAN_STORAGE_TYPE", "value": "elasticsearch"}])
	trace_store_memory.violations == set() with input as unit("claim", [{"name": "SPAN_STORAGE_TYPE", "value": "elasticsearch"}])
}

test_lost if {
	trace_store_memory.violations == finding with input as unit("data", [{"name": "SPAN_STORAGE_TYPE", "value": "memory"}])
	trace_store_memory.evidence == set() with input as unit("data", [{"name": "SPAN_STORAGE_TYPE", "value": "memory"}])
}

test_badger_needs_a_volume if {
	trace_store_memory.violations == set() with input as unit("claim", [{"name": "SPAN_STORAGE_TYPE", "value": "badger"}])
	trace_store_memory.violations == finding with input as unit("data", [{"name": "SPAN_STORAGE_TYPE", "value": "badger"}])
}
