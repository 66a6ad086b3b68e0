package rules.kubernetes.mesh_member_test

import data.rules.kubernetes.mesh_member

namespace(metadata) := {"resource": {"kind": "Namespace", "metadata": object.union({"name": "shop"}, metadata)}}

found(kind, path) := {{"path": path, "params": {"kind": kind, "name": "shop"}}}

test_a_marked_namespace_is_evidence if {
	mesh_member.evidence == found("Namespace", ["metadata", "labels"]) with input as namespace({"labels": {"istio-injection": "enabled"}})
	mesh_member.evidence == found("Namespace", ["metadata", "labels"]) with input as namespace({"labels": {"istio.io/rev": "1-24"}})
	mesh_member.evidence == found("Namespace", ["metadata", "annotations"]) with input as namespace({"annotations": {"linkerd.io/inject": "enabled"}})
}

test_a_marked_pod_is_evidence if {
	deployment := {"kind": "Deployment", "metadata": {"name": "shop"}, "spec": {"template": {"metadata": {"labels": {"sidecar.istio.io/inject": "true"}}}}}
	mesh_member.evidence == found("Deployment", ["spec", "template", "metadata", "labels"]) with input as {"resource": deployment}
}

test_an_installed_mesh_is_evidence if {
	mesh_member.evidence == found("IstioOperator", ["kind"]) with input as {"resource": {"kind": "IstioOperator", "metadata": {"name": "shop"}}}
}

test_who_is_left_out_is_not if {
	mesh_member.evidence == set() with input as namespace({"labels": {"istio-injection": "disabled"}})
	mesh_member.evidence == set() with input as namespace({})
	mesh_member.evidence == set() with input as {"resource": {"kind": "Deployment", "metadata": {"name": "shop", "labels": null}}}
}
