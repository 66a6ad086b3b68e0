# METADATA
# title: Mutual TLS switched off in the mesh
# description: Connections are neither encrypted nor authenticated, and rules that name callers cannot work.
# related_resources:
#   - ref: https://istio.io/latest/docs/reference/config/security/peer_authentication/
#   - ref: https://istio.io/latest/docs/reference/config/networking/destination-rule/#ClientTLSSettings
# custom:
#   id: K8S-0263
#   severity: high
#   checklist: [SEC-NET-4, SEC-CERT-4]
#   kinds: [PeerAuthentication.security.istio.io, DestinationRule.networking.istio.io]
#   message: "{kind} {name} switches mutual TLS off"
#   remediation: Set spec.mtls.mode to STRICT in a PeerAuthentication, trafficPolicy.tls.mode to ISTIO_MUTUAL in a DestinationRule.
package rules.kubernetes.mesh_mtls_disabled

violations contains {"path": path, "params": {"kind": input.resource.kind, "name": input.resource.metadata.name}} if {
	some path in disabled
}

disabled contains ["spec", "mtls", "mode"] if input.resource.spec.mtls.mode == "DISABLE"

disabled contains ["spec", "trafficPolicy", "tls", "mode"] if {
	in_mesh
	input.resource.spec.trafficPolicy.tls.mode == "DISABLE"
}

disabled contains ["spec", "subsets", i, "trafficPolicy", "tls", "mode"] if {
	in_mesh
	some i, subset in input.resource.spec.subsets
	subset.trafficPolicy.tls.mode == "DISABLE"
}

# A host outside the cluster has no certificate of the mesh, and a short name is a Service.
in_mesh if not contains(input.resource.spec.host, ".")

in_mesh if endswith(input.resource.spec.host, ".svc.cluster.local")

in_mesh if endswith(input.resource.spec.host, ".local")
