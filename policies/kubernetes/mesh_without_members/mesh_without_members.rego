# METADATA
# title: Mesh settings that no workload takes part in
# description: Without a proxy beside the pods nothing reads these settings, so there is no routing, no mutual TLS and no policy.
# related_resources:
#   - ref: https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/
# custom:
#   id: K8S-0529
#   severity: high
#   checklist: [SEC-NET-4, SEC-CERT-4]
#   kinds: [VirtualService.networking.istio.io, DestinationRule.networking.istio.io, PeerAuthentication.security.istio.io, AuthorizationPolicy.security.istio.io]
#   relations: [mesh_members, namespaces]
#   message: "No workload of namespace {namespace} takes part in the mesh, so {kind} {name} has no effect"
#   remediation: "Label the namespace istio-injection: enabled (or istio.io/rev, istio.io/dataplane-mode), and restart its workloads."
package rules.kubernetes.mesh_without_members

violations contains {"path": ["metadata", "name"], "params": {"kind": input.resource.kind, "name": input.resource.metadata.name, "namespace": namespace.metadata.name}} if {
	count(input.related.mesh_members) == 0
	some namespace in input.related.namespaces
}
