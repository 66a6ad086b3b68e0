package rules.kubernetes.autoscaler_missing_test

import data.rules.kubernetes.autoscaler_missing

deployment(spec, image, related) := {
	"resource": {
		"kind": "Deployment",
		"metadata": {"name": "web"},
		"spec": object.union(spec, {"template": {"spec": {"containers": [{"name": "main", "image": image}]}}}),
	},
	"related": object.union({"autoscalers": [], "services": [service({"name": "http", "port": 80})]}, related),
}

service(port) := {"kind": "Service", "spec": {"ports": [port]}}

web := "registry.example.com/shop/web:1.4.2"

found := {{"path": ["spec", "template", "metadata", "labels"], "params": {"workload": "web"}}}

test_a_service_that_nothing_scales_is_found if {
	autoscaler_missing.violations == found with input as deployment({"replicas": 3}, web, {})
	autoscaler_missing.violations == found with input as deployment({}, web, {"services": [service({"port": 80})]})
}

test_an_autoscaler_passes if {
	scaled := deployment({}, web, {"autoscalers": [{"kind": "HorizontalPodAutoscaler"}]})
	autoscaler_missing.violations == set() with input as scaled
	autoscaler_missing.applies with input as scaled
}

test_what_takes_no_requests_is_not_asked if {
	not autoscaler_missing.applies with input as deployment({}, web, {"services": []})
	not autoscaler_missing.applies with input as deployment({}, web, {"services": [service({"name": "http-metrics", "port": 9090})]})
	not autoscaler_missing.applies with input as deployment({"replicas": 0}, web, {})
	autoscaler_missing.violations == set() with input as deployment({}, web, {"services": []})
}

test_stores_and_tools_are_not_asked if {
	every image in ["postgres:17.2", "redis:7.4", "quay.io/prometheus/prometheus:v3.1.0", "registry.k8s.io/ingress-nginx/controller:v1.12.1"] {
		not autoscaler_missing.applies with input as deployment({}, image, {})
	}
}
