package lib.telemetry_stores_test

import data.lib.telemetry_stores

workload(volumes, claims) := {"resource": {"kind": "StatefulSet", "spec": {
	"volumeClaimTemplates": claims,
	"template": {"spec": {
		"volumes": volumes,
		"containers": [{"name": "a", "image": "quay.io/prometheus/prometheus:v3@sha256:abc", "args": ["--agent"], "env": [{"name": "A", "value": "1"}, {"name": "B"}], "volumeMounts": [{"name": "data"}]}],
	}},
}}}

unit(kept) := {
	"image": "quay.io/prometheus/prometheus:v3@sha256:abc", "repository": "prometheus/prometheus",
	"path": ["spec", "template", "spec", "containers", 0, "image"],
	"kept": kept, "env": {"A": "1", "B": "(elsewhere)"}, "words": "[[],[\"--agent\"]]",
}

test_workloads if {
	telemetry_stores.units == [unit(true)] with input as workload([{"name": "data", "persistentVolumeClaim": {}}], [])
	telemetry_stores.units == [unit(true)] with input as workload([], [{"metadata": {"name": "data"}}])
	telemetry_stores.units == [unit(false)] with input as workload([{"name": "data", "emptyDir": {}}], [])
}

service(volumes, environment) := {"resource": {"image": "redis", "volumes": volumes, "environment": environment}}

test_services if {
	kept := {"image": "redis", "repository": "redis", "path": ["image"], "kept": true, "env": {"A": "1=2"}, "words": "[[]]"}
	telemetry_stores.units == [kept] with input as service(["data:/data"], ["A=1=2", "B"])
	telemetry_stores.units == [kept] with input as service([{"target": "/data"}], {"A": "1=2"})
	telemetry_stores.units == [object.union(kept, {"kept": false})] with input as service(["./a.yml:/etc/a.yml", "./b.yml:/b.yml", "/c"], {"A": "1=2"})
}

test_services_with_a_profile_are_left_out if telemetry_stores.units == [] with input as {"resource": {"image": "redis", "profiles": ["logging"]}}

test_of_a_variable_that_is_set_twice_the_last_counts if {
	telemetry_stores.by_name([{"name": "A", "value": "1"}, {"name": "B", "value": "2"}]) == {"A": "1", "B": "2"}
	telemetry_stores.by_name([{"name": "A", "value": "1"}, {"name": "A", "value": "2"}]) == {"A": "2"}
}
