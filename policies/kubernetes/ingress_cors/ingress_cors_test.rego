package rules.kubernetes.ingress_cors_test

import data.rules.kubernetes.ingress_cors

resource(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "shop"}, "spec": spec}}

annotated(kind, annotations) := {"resource": {"kind": kind, "metadata": {"name": "shop", "annotations": annotations}, "spec": {}}}

found(path, params) := {"path": path, "params": params}

origin := "nginx.ingress.kubernetes.io/cors-allow-origin"

enabled := {"nginx.ingress.kubernetes.io/enable-cors": "true"}

test_named_origins_are_allowed if {
	ingress_cors.evidence == {found(["metadata", "annotations", origin], {})} with input as annotated("Ingress", object.union(enabled, {origin: "https://shop.example"}))
	ingress_cors.violations == set() with input as annotated("Ingress", object.union(enabled, {origin: "https://shop.example"}))
}

test_every_origin_and_wildcards_with_credentials_are_too_many if {
	ingress_cors.violations == {found(["metadata", "annotations", "nginx.ingress.kubernetes.io/enable-cors"], {"origin": "Every origin"})} with input as annotated("Ingress", enabled)
	ingress_cors.violations == {found(["metadata", "annotations", origin], {"origin": "https://*.shop.example together with credentials"})} with input as annotated("Ingress", object.union(enabled, {origin: "https://*.shop.example"}))
	ingress_cors.evidence == set() with input as annotated("Ingress", enabled)
}
