package rules.kubernetes.ingress_http2_test

import data.rules.kubernetes.ingress_http2

resource(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "shop"}, "spec": spec}}

annotated(kind, annotations) := {"resource": {"kind": kind, "metadata": {"name": "shop", "annotations": annotations}, "spec": {}}}

found(path, params) := {"path": path, "params": params}

attributes := "alb.ingress.kubernetes.io/load-balancer-attributes"

test_controllers_speak_it_with_tls if {
	ingress_http2.evidence == {found(["spec", "tls"], {})} with input as resource("Ingress", {"ingressClassName": "nginx", "tls": [{}]})
	ingress_http2.evidence == set() with input as resource("Ingress", {"ingressClassName": "nginx"})
	ingress_http2.evidence == set() with input as resource("Ingress", {"ingressClassName": "own", "tls": [{}]})
	ingress_http2.evidence == {found(["spec", "listeners", 1, "protocol"], {})} with input as resource("Gateway", {"listeners": [{"protocol": "HTTP"}, {"protocol": "HTTPS"}]})
}

test_switched_off if {
	ingress_http2.violations == {found(["data", "use-http2"], {})} with input as {"resource": {"kind": "ConfigMap", "data": {"use-http2": "false"}}}
	ingress_http2.violations == {found(["metadata", "annotations", attributes], {})} with input as annotated("Ingress", {attributes: "routing.http2.enabled=false"})
}
