# METADATA
# title: Policy for calls without mutual TLS
# description: Pods that take calls from everybody can be called in the name of any service.
# related_resources:
#   - ref: https://linkerd.io/2/reference/authorization-policy/
#   - ref: https://docs.cilium.io/en/stable/network/servicemesh/mutual-authentication/mutual-authentication/
# custom:
#   id: K8S-0451
#   severity: medium
#   checklist: [SEC-CERT-4]
#   kinds: [Namespace, workload, ServiceIntentions.consul.hashicorp.com, CiliumNetworkPolicy.cilium.io, Mesh.consul.hashicorp.com, MeshMTLS.kuma.io]
#   about: [default-inbound-policy, authentication]
#   message: "{name} is {value}: callers need no certificate"
#   remediation: Set config.linkerd.io/default-inbound-policy to all-authenticated, or the mode to one that demands certificates.
package rules.kubernetes.mesh_inbound_policy

import data.lib.mesh_policies

default applies := false

applies if count(mesh_policies.inbound) > 0

evidence contains {"path": policy.path, "params": {}} if {
	some policy in mesh_policies.inbound
	policy.demands
}

violations contains {"path": policy.path, "params": {"name": policy.name, "value": policy.value}} if {
	some policy in mesh_policies.inbound
	not policy.demands
}
