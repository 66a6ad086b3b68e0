package rules.kubernetes.tiller_test

import data.rules.kubernetes.tiller

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

image(name) := workload({"containers": [{"name": "main", "image": name}]})

violation := {"path": ["spec", "template", "spec", "containers", 0, "image"], "params": {"container": "main"}}

test_tiller_is_found_in_any_registry if {
	tiller.violations == {violation} with input as image("tiller")
	tiller.violations == {violation} with input as image("gcr.io/kubernetes-helm/tiller:v2.16.1")
	tiller.violations == {violation} with input as image("registry.example.com:5000/tiller@sha256:0000")
}

test_other_images_pass if {
	tiller.violations == set() with input as image("registry.example.com/tiller/web:1.0")
	tiller.violations == set() with input as image("tiller-exporter:1.0")
	tiller.violations == set() with input as workload({"containers": [{"name": "main"}]})
}
