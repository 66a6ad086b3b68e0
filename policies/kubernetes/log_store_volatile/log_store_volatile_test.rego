package rules.kubernetes.log_store_volatile_test

import data.rules.kubernetes.log_store_volatile

unit(kept, env) := {"resource": {"kind": "Deployment", "spec": {"template": {"spec": {
	"volumes": [{"name": "data", "emptyDir": {}}, {"name": "claim", "persistentVolumeClaim": {}}],
	"containers": [{"name": "a", "image": "docker.elastic.co/elasticsearch/elasticsearch:9.1.2", "env": env, "volumeMounts": [{"name": kept}]}],
}}}}}

place := ["spec", "template", "spec", "containers", 0, "image"]

finding := {{"path": place, "params": {"image": "docker.elastic.co/elasticsearch/elasticsearch:9.1.2"}}}

test_kept if {
	log_store_volatile.violations == set() with input as unit("claim", [])
}

test_lost if {
	log_store_volatile.violations == finding with input as unit("data", [])
}
