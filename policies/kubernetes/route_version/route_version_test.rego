package rules.kubernetes.route_version_test

import data.rules.kubernetes.route_version

resource(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "shop"}, "spec": spec}}

annotated(kind, annotations) := {"resource": {"kind": kind, "metadata": {"name": "shop", "annotations": annotations}, "spec": {}}}

found(path, params) := {"path": path, "params": params}

test_a_version_in_the_path if {
	route_version.evidence == {found(["spec", "rules", 0, "http", "paths", 0, "path"], {"route": "/api/v1"})} with input as resource("Ingress", {"rules": [{"http": {"paths": [{"path": "/api/v1"}, {"path": "/video"}]}}]})
	route_version.evidence == {found(["spec", "rules", 0, "matches", 0, "path", "value"], {"route": "/v2/orders"})} with input as resource("HTTPRoute", {"rules": [{"matches": [{"path": {"value": "/v2/orders"}}]}]})
	route_version.evidence == {found(["spec", "http", 0, "match", 0, "uri", "prefix"], {"route": "/v1/"})} with input as resource("VirtualService", {"http": [{"match": [{"uri": {"prefix": "/v1/"}}]}]})
}
