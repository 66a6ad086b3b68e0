# METADATA
# title: Host and path that two Ingresses claim
# description: Which of them gets the traffic is up to the controller, and changes when one of them is applied again.
# related_resources:
#   - ref: https://kubernetes.github.io/ingress-nginx/how-it-works/#building-the-nginx-model
# custom:
#   id: K8S-0224
#   severity: medium
#   checklist: [HA-ZONE-3]
#   kinds: [Ingress]
#   relations: [ingresses]
#   message: "Ingress {other} claims {host}{route} as well"
#   remediation: Keep the host and path in one of the Ingresses only.
package rules.kubernetes.ingress_route_twice

import data.lib.ingress

default applies := false

applies if {
	ingress.acme_solver == false
	count(rivals) > 0
}

# The same name in the same namespace is the same object in another overlay.
rivals := [other |
	some other in input.related.ingresses
	other.metadata.name != input.resource.metadata.name
	object.get(other.metadata, "namespace", "") == object.get(input.resource.metadata, "namespace", "")
	ingress.class_of(other) == ingress.class
	not canary(other)
]

violations contains violation if {
	not canary(input.resource)
	some other in rivals
	some theirs in ingress.routes_of(other)
	some ours in ingress.routes
	[ours.host, ours.route] == [theirs.host, theirs.route]
	violation := {"path": ours.path, "params": {"other": other.metadata.name, "host": ours.host, "route": ours.route}}
}

canary(resource) if resource.metadata.annotations["nginx.ingress.kubernetes.io/canary"] == "true"
