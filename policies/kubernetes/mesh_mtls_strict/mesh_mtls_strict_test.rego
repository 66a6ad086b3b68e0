package rules.kubernetes.mesh_mtls_strict_test

import data.rules.kubernetes.mesh_mtls_strict

resource(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "default"}, "spec": spec}}

found(kind, path) := {{"path": path, "params": {"kind": kind, "name": "default"}}}

test_the_strict_modes_of_the_meshes_are_evidence if {
	mesh_mtls_strict.evidence == found("PeerAuthentication", ["spec", "mtls", "mode"]) with input as resource("PeerAuthentication", {"mtls": {"mode": "STRICT"}})
	mesh_mtls_strict.evidence == found("MeshTLSAuthentication", ["spec"]) with input as resource("MeshTLSAuthentication", {"identities": ["*.shop.serviceaccount.identity.linkerd.cluster.local"]})
	mesh_mtls_strict.evidence == found("Mesh", ["spec", "mtls", "enabledBackend"]) with input as resource("Mesh", {"mtls": {"enabledBackend": "ca-1"}})
}

test_permissive_and_empty_ones_are_not if {
	mesh_mtls_strict.evidence == set() with input as resource("PeerAuthentication", {"mtls": {"mode": "PERMISSIVE"}})
	mesh_mtls_strict.evidence == set() with input as resource("MeshTLSAuthentication", {})
	mesh_mtls_strict.evidence == set() with input as resource("Mesh", {})
}
