package rules.kubernetes.gateway_without_tls_test

import data.rules.kubernetes.gateway_without_tls

gateway(class, protocols) := {"resource": {
	"kind": "Gateway",
	"metadata": {"name": "shop"},
	"spec": {"gatewayClassName": class, "listeners": [{"protocol": protocol} | some protocol in protocols]},
}}

test_plain_http_alone_is_found if {
	gateway_without_tls.violations == {{"path": ["spec", "listeners"], "params": {"gateway": "shop"}}} with input as gateway("istio", ["HTTP"])
}

test_tls_beside_it_passes if {
	gateway_without_tls.violations == set() with input as gateway("istio", ["HTTP", "HTTPS"])
	gateway_without_tls.violations == set() with input as gateway("istio", ["TLS"])
	gateway_without_tls.violations == set() with input as gateway("istio", ["TCP"])
}

test_internal_gateways_are_not_asked if {
	not gateway_without_tls.applies with input as gateway("gke-l7-rilb", ["HTTP"])
	gateway_without_tls.violations == set() with input as gateway("gke-l7-rilb", ["HTTP"])
	gateway_without_tls.applies with input as gateway("istio", ["HTTPS"])
}
