package rules.kubernetes.mesh_timeouts_test

import data.rules.kubernetes.mesh_timeouts

resource(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "shop"}, "spec": spec}}

annotated(kind, annotations) := {"resource": {"kind": kind, "metadata": {"name": "shop", "annotations": annotations}, "spec": {}}}

found(path, params) := {"path": path, "params": params}

read := "nginx.ingress.kubernetes.io/proxy-read-timeout"

test_a_time_ends_a_call if {
	mesh_timeouts.evidence == {found(["spec", "http", 0, "timeout"], {})} with input as resource("VirtualService", {"http": [{"timeout": "10s"}]})
	mesh_timeouts.evidence == {found(["spec", "rules", 0, "timeouts", "request"], {})} with input as resource("HTTPRoute", {"rules": [{"timeouts": {"request": "10s"}}]})
	mesh_timeouts.evidence == {found(["metadata", "annotations", read], {})} with input as annotated("Ingress", {read: "30"})
	mesh_timeouts.evidence == {found(["spec", "timeoutSec"], {})} with input as resource("BackendConfig", {"timeoutSec": 30})
	mesh_timeouts.violations == set() with input as resource("VirtualService", {"http": [{"timeout": "10s"}]})
}

test_no_time_does_not if {
	mesh_timeouts.violations == {found(["spec", "http", 0, "timeout"], {"name": "timeout", "value": "0s"})} with input as resource("VirtualService", {"http": [{"timeout": "0s"}]})
	mesh_timeouts.violations == {found(["spec", "routes", 0, "timeoutPolicy", "response"], {"name": "response", "value": "infinity"})} with input as resource("HTTPProxy", {"routes": [{"timeoutPolicy": {"response": "infinity"}}]})
	mesh_timeouts.evidence == set() with input as resource("VirtualService", {"http": [{"timeout": "0s"}]})
}
