package rules.kubernetes.ingress_body_limit_test

import data.rules.kubernetes.ingress_body_limit

resource(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "shop"}, "spec": spec}}

annotated(kind, annotations) := {"resource": {"kind": kind, "metadata": {"name": "shop", "annotations": annotations}, "spec": {}}}

found(path, params) := {"path": path, "params": params}

size := "nginx.ingress.kubernetes.io/proxy-body-size"

test_a_size_limits_and_zero_does_not if {
	ingress_body_limit.evidence == {found(["metadata", "annotations", size], {})} with input as annotated("Ingress", {size: "8m"})
	ingress_body_limit.violations == set() with input as annotated("Ingress", {size: "8m"})
	ingress_body_limit.violations == {found(["metadata", "annotations", size], {"name": size})} with input as annotated("Ingress", {size: "0"})
	ingress_body_limit.evidence == set() with input as annotated("Ingress", {size: "0"})
}

test_other_objects_limit_as_well if {
	ingress_body_limit.evidence == {found(["spec", "buffering", "maxRequestBodyBytes"], {})} with input as resource("Middleware", {"buffering": {"maxRequestBodyBytes": 2000000}})
	ingress_body_limit.violations == {found(["data", "proxy-body-size"], {"name": "proxy-body-size"})} with input as {"resource": {"kind": "ConfigMap", "metadata": {}, "data": {"proxy-body-size": "0"}}}
	ingress_body_limit.evidence == set() with input as {"resource": {"kind": "ConfigMap", "metadata": {}, "data": {"proxy-body-size": "any"}}}
}
