# METADATA
# title: Service that takes over an address
# description: Traffic of the whole cluster to that address ends at the Service, whoever owns the address (CVE-2020-8554).
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/service/#external-ips
#   - ref: https://github.com/kubernetes/kubernetes/issues/97076
# custom:
#   id: K8S-0227
#   severity: medium
#   checklist: [SEC-NET-3]
#   kinds: [Service]
#   message: "Service {service} takes over the address {address}"
#   remediation: Remove externalIPs and use a load balancer or an Ingress, or name the address in the rule's parameter allowed.
#   parameters:
#     allowed: { description: Addresses that Services may take., default: [] }
package rules.kubernetes.external_ips

violations contains violation if {
	some i, address in input.resource.spec.externalIPs
	not address in data.parameters["K8S-0227"].allowed
	violation := {"path": ["spec", "externalIPs", i], "params": {"service": input.resource.metadata.name, "address": address}}
}
