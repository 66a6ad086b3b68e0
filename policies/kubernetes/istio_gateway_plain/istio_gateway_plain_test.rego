package rules.kubernetes.istio_gateway_plain_test

import data.rules.kubernetes.istio_gateway_plain

gateway(selector, servers) := {"resource": {"kind": "Gateway", "metadata": {"name": "shop"}, "spec": {"selector": selector, "servers": servers}}}

https := {"port": {"number": 443, "protocol": "HTTPS"}, "tls": {"mode": "SIMPLE"}}

test_plain_http_is_found_even_beside_tls if {
	violation := {"path": ["spec", "servers", 0, "port", "protocol"], "params": {"gateway": "shop", "port": 80}}
	istio_gateway_plain.violations == {violation} with input as gateway({"istio": "ingressgateway"}, [{"port": {"number": 80, "protocol": "HTTP"}}, https])
	istio_gateway_plain.violations == {violation} with input as gateway({}, [{"port": {"number": 80, "protocol": "http2"}}])
}

test_a_redirect_passes if {
	istio_gateway_plain.violations == set() with input as gateway({"istio": "ingressgateway"}, [{"port": {"number": 80, "protocol": "HTTP"}, "tls": {"httpsRedirect": true}}, https])
}

test_an_egress_gateway_is_not_asked if {
	egress := gateway({"istio": "egressgateway"}, [{"port": {"number": 80, "protocol": "HTTP"}}])
	not istio_gateway_plain.applies with input as egress
	istio_gateway_plain.violations == set() with input as egress
}
