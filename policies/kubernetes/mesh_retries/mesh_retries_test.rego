package rules.kubernetes.mesh_retries_test

import data.rules.kubernetes.mesh_retries

resource(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "shop"}, "spec": spec}}

annotated(kind, annotations) := {"resource": {"kind": kind, "metadata": {"name": "shop", "annotations": annotations}, "spec": {}}}

found(path, params) := {"path": path, "params": params}

route(value) := resource("VirtualService", {"http": [value]})

place := ["spec", "http", 0, "retries"]

test_a_few_retries_with_an_end if {
	mesh_retries.evidence == {found(place, {})} with input as route({"retries": {"attempts": 3, "perTryTimeout": "2s"}})
	mesh_retries.evidence == {found(place, {})} with input as route({"retries": {"attempts": 3}, "timeout": "10s"})
	mesh_retries.violations == set() with input as route({"retries": {"attempts": 3, "perTryTimeout": "2s"}})
	mesh_retries.violations == set() with input as route({"retries": {"attempts": 0}})
	mesh_retries.evidence == set() with input as route({"retries": {"attempts": 0}})
}

test_retries_without_an_end if {
	mesh_retries.violations == {found(place, {"problem": "Calls are retried without an end to each try or to the call"})} with input as route({"retries": {"attempts": 3}})
	mesh_retries.violations == {found(place, {"problem": "More than ten retries multiply the load on what is already failing"})} with input as route({"retries": {"attempts": 50}, "timeout": "10s"})
}

test_other_objects if {
	mesh_retries.evidence == {found(["spec", "retry", "numRetries"], {})} with input as resource("BackendTrafficPolicy", {"retry": {"numRetries": 3}})
	mesh_retries.evidence == {found(["spec", "rules", 0, "retry"], {})} with input as resource("HTTPRoute", {"rules": [{"retry": {"attempts": 2}}]})
	mesh_retries.evidence == {found(["spec", "routes", 0, "retryPolicy", "count"], {})} with input as resource("HTTPProxy", {"routes": [{"retryPolicy": {"count": 2}}]})
}
