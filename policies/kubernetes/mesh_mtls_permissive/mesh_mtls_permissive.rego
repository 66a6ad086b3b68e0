# METADATA
# title: Mesh that also takes plain connections
# description: Whoever gets into the cluster can talk to the pods without a certificate, as if there were no mesh.
# related_resources:
#   - ref: https://istio.io/latest/docs/concepts/security/#permissive-mode
# custom:
#   id: K8S-0262
#   severity: medium
#   checklist: [SEC-NET-4, SEC-CERT-4]
#   kinds: [PeerAuthentication.security.istio.io]
#   message: "PeerAuthentication {name} takes plain connections as well"
#   remediation: Set spec.mtls.mode to STRICT once all callers are in the mesh.
package rules.kubernetes.mesh_mtls_permissive

violations contains {"path": ["spec", "mtls", "mode"], "params": {"name": input.resource.metadata.name}} if {
	input.resource.spec.mtls.mode == "PERMISSIVE"
}
