package rules.kubernetes.ingress_compression_test

import data.rules.kubernetes.ingress_compression

resource(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "shop"}, "spec": spec}}

annotated(kind, annotations) := {"resource": {"kind": kind, "metadata": {"name": "shop", "annotations": annotations}, "spec": {}}}

found(path, params) := {"path": path, "params": params}

config(entries) := {"resource": {"kind": "ConfigMap", "data": entries}}

test_compression_is_switched_on if {
	ingress_compression.evidence == {found(["data", "use-gzip"], {})} with input as config({"use-gzip": "true"})
	ingress_compression.evidence == {found(["data", "enable-brotli"], {})} with input as config({"use-gzip": "false", "enable-brotli": "true"})
	ingress_compression.violations == set() with input as config({"use-gzip": "false", "enable-brotli": "true"})
	ingress_compression.evidence == {found(["spec", "compress"], {})} with input as resource("Middleware", {"compress": {}})
	ingress_compression.evidence == {found(["spec", "compression"], {})} with input as resource("BackendTrafficPolicy", {"compression": [{"type": "Gzip"}]})
	ingress_compression.evidence == {found(["spec", "configPatches", 0], {})} with input as resource("EnvoyFilter", {"configPatches": [{"patch": {"value": {"name": "envoy.filters.http.compressor"}}}]})
}

test_compression_is_switched_off if {
	ingress_compression.violations == {found(["data", "use-gzip"], {})} with input as config({"use-gzip": "false"})
}
