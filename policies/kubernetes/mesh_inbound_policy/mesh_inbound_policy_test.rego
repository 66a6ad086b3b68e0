package rules.kubernetes.mesh_inbound_policy_test

import data.rules.kubernetes.mesh_inbound_policy

resource(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "shop"}, "spec": spec}}

annotated(kind, annotations) := {"resource": {"kind": kind, "metadata": {"name": "shop", "annotations": annotations}, "spec": {}}}

found(path, params) := {"path": path, "params": params}

key := "config.linkerd.io/default-inbound-policy"

test_callers_need_a_certificate_or_not if {
	mesh_inbound_policy.evidence == {found(["metadata", "annotations", key], {})} with input as annotated("Namespace", {key: "all-authenticated"})
	mesh_inbound_policy.violations == set() with input as annotated("Namespace", {key: "all-authenticated"})
	mesh_inbound_policy.violations == {found(["metadata", "annotations", key], {"name": key, "value": "all-unauthenticated"})} with input as annotated("Namespace", {key: "all-unauthenticated"})
	mesh_inbound_policy.applies with input as annotated("Namespace", {key: "deny"})
	not mesh_inbound_policy.applies with input as annotated("Namespace", {})
}
