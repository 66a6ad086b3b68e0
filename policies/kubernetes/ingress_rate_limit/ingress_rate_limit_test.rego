package rules.kubernetes.ingress_rate_limit_test

import data.rules.kubernetes.ingress_rate_limit

resource(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "shop"}, "spec": spec}}

annotated(kind, annotations) := {"resource": {"kind": kind, "metadata": {"name": "shop", "annotations": annotations}, "spec": {}}}

found(path, params) := {"path": path, "params": params}

rps := "nginx.ingress.kubernetes.io/limit-rps"

test_annotations_that_the_controllers_read if {
	ingress_rate_limit.evidence == {found(["metadata", "annotations", rps], {})} with input as annotated("Ingress", {rps: "10"})
	ingress_rate_limit.violations == {found(["metadata", "annotations", rps], {"name": rps})} with input as annotated("Ingress", {rps: "0"})
	ingress_rate_limit.evidence == {found(["metadata", "annotations", "nginx.org/limit-req-rate"], {})} with input as annotated("Ingress", {"nginx.org/limit-req-rate": "20r/s"})
}

test_annotations_that_nobody_reads_limit_nothing if {
	ingress_rate_limit.evidence == set() with input as annotated("Ingress", {"nginx.ingress.kubernetes.io/rate-limit": "100", rps: "many"})
	ingress_rate_limit.violations == set() with input as annotated("Ingress", {"nginx.ingress.kubernetes.io/rate-limit": "0"})
}

test_objects_of_gateways if {
	ingress_rate_limit.evidence == {found(["spec", "rateLimit", "average"], {})} with input as resource("Middleware", {"rateLimit": {"average": 100}})
	ingress_rate_limit.violations == {found(["spec", "rateLimit", "average"], {"name": "average"})} with input as resource("Middleware", {"rateLimit": {"average": 0}})
	ingress_rate_limit.evidence == {found(["spec", "rateLimit", "local", "rules", 0, "limit", "requests"], {})} with input as resource("BackendTrafficPolicy", {"rateLimit": {"local": {"rules": [{"limit": {"requests": 5}}]}}})
	ingress_rate_limit.evidence == {found(["spec", "routes", 0, "rateLimitPolicy", "local", "requests"], {})} with input as resource("HTTPProxy", {"routes": [{"rateLimitPolicy": {"local": {"requests": 5}}}]})
	ingress_rate_limit.evidence == {found(["config", "minute"], {})} with input as {"resource": {"kind": "KongPlugin", "plugin": "rate-limiting", "config": {"minute": 60}}}
	ingress_rate_limit.evidence == set() with input as {"resource": {"kind": "KongPlugin", "plugin": "cors", "config": {"minute": 60}}}
	ingress_rate_limit.evidence == {found(["spec", "configPatches", 0], {})} with input as resource("EnvoyFilter", {"configPatches": [{"patch": {"value": {"name": "envoy.filters.http.local_ratelimit"}}}]})
}
