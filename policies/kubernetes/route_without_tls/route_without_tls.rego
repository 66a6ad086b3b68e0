# METADATA
# title: Route without TLS
# description: Requests and answers of the route cross the internet in clear.
# related_resources:
#   - ref: https://doc.traefik.io/traefik/routing/providers/kubernetes-crd/
#   - ref: https://docs.redhat.com/en/documentation/openshift_container_platform/4.19/html/ingress_and_load_balancing/routes
# custom:
#   id: K8S-0238
#   severity: high
#   checklist: [SEC-NET-1]
#   kinds: [IngressRoute.traefik.io, IngressRoute.traefik.containo.us, Route.route.openshift.io, HTTPProxy.projectcontour.io]
#   message: "{kind} {name} serves plain HTTP"
#   remediation: Set tls with the certificate of the hosts (spec.tls, spec.virtualhost.tls for Contour), and redirect or refuse plain HTTP.
package rules.kubernetes.route_without_tls

default applies := false

# Contour includes a proxy without a host of its own under the host of another one.
applies if not included

included if {
	input.resource.kind == "HTTPProxy"
	not input.resource.spec.virtualhost
}

violations contains {"path": path, "params": {"kind": input.resource.kind, "name": input.resource.metadata.name}} if {
	applies
	some path in plain
}

plain contains ["spec", "tls"] if {
	input.resource.kind == "Route"
	not is_object(object.get(input.resource.spec, "tls", null))
}

plain contains ["spec", "tls", "insecureEdgeTerminationPolicy"] if input.resource.spec.tls.insecureEdgeTerminationPolicy == "Allow"

plain contains ["spec", "virtualhost", "tls"] if {
	input.resource.kind == "HTTPProxy"
	not is_object(object.get(input.resource.spec.virtualhost, "tls", null))
}

# An entry point may have TLS by itself; the one for plain HTTP has none.
plain contains ["spec", "entryPoints", i] if {
	input.resource.kind == "IngressRoute"
	not is_object(object.get(input.resource.spec, "tls", null))
	some i, entry in input.resource.spec.entryPoints
	entry in ["web", "http"]
	not redirects
}

redirects if {
	some route in input.resource.spec.routes
	some middleware in route.middlewares
	some word in ["redirect", "https"]
	contains(middleware.name, word)
}
