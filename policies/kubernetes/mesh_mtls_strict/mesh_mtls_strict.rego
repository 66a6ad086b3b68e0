# METADATA
# title: Mutual TLS is demanded between services
# description: Pods of the mesh refuse connections that are not encrypted and authenticated on both sides.
# related_resources:
#   - ref: https://istio.io/latest/docs/reference/config/security/peer_authentication/
#   - ref: https://linkerd.io/2/reference/authorization-policy/
# custom:
#   id: K8S-0261
#   severity: info
#   checklist: [SEC-NET-4, SEC-CERT-4]
#   kinds:
#     - PeerAuthentication.security.istio.io
#     - MeshTLSAuthentication.policy.linkerd.io
#     - Mesh.kuma.io
#   message: "{kind} {name} demands mutual TLS"
#   remediation: Add a PeerAuthentication with spec.mtls.mode STRICT to the mesh's root namespace.
package rules.kubernetes.mesh_mtls_strict

params := {"kind": input.resource.kind, "name": object.get(input.resource.metadata, "name", "")}

evidence contains {"path": ["spec", "mtls", "mode"], "params": params} if input.resource.spec.mtls.mode == "STRICT"

evidence contains {"path": ["spec"], "params": params} if {
	input.resource.kind == "MeshTLSAuthentication"
	some field in ["identities", "identityRefs"]
	count(input.resource.spec[field]) > 0
}

evidence contains {"path": ["spec", "mtls", "enabledBackend"], "params": params} if {
	input.resource.kind == "Mesh"
	input.resource.spec.mtls.enabledBackend != ""
}
