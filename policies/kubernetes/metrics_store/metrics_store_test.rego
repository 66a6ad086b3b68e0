package rules.kubernetes.metrics_store_test

import data.rules.kubernetes.metrics_store

unit(kept, env) := {"resource": {"kind": "Deployment", "spec": {"template": {"spec": {
	"volumes": [{"name": "data", "emptyDir": {}}, {"name": "claim", "persistentVolumeClaim": {}}],
	"containers": [{"name": "a", "image": "prom/prometheus:v3", "env": env, "volumeMounts": [{"name": kept}]}],
}}}}}

place := ["spec", "template", "spec", "containers", 0, "image"]

finding := {{"path": place, "params": {"image": "prom/prometheus:v3"}}}

test_kept if {
	metrics_store.evidence == finding with input as unit("claim", [])
	metrics_store.violations == set() with input as unit("claim", [])
}

test_lost if {
	metrics_store.violations == finding with input as unit("data", [])
	metrics_store.evidence == set() with input as unit("data", [])
}
