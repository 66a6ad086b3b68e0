# METADATA
# title: Ingresses
# description: Hosts, paths and backends of an Ingress in all versions of its API.
package lib.ingress

default annotations := {}

annotations := input.resource.metadata.annotations if is_object(input.resource.metadata.annotations)

# What answers for the ingress: the class by name, else by the older annotation, else empty.
class := class_of(input.resource)

class_of(ingress) := ingress.spec.ingressClassName if {
	is_string(ingress.spec.ingressClassName)
} else := object.get(ingress.metadata, ["annotations", "kubernetes.io/ingress.class"], "")

# A path that cert-manager opens for a moment to prove a domain.
default acme_solver := false

acme_solver if input.resource.metadata.labels["acme.cert-manager.io/http01-solver"]

# Backends with the path to each: {"service": "web", "port": "http" or 80, "path": […]}.
backends := [backend |
	some place in places
	backend := {"service": service_of(place.value), "port": port_of(place.value), "path": place.path}
]

places := array.concat(
	[{"value": value, "path": ["spec", field]} |
		some field in ["defaultBackend", "backend"]
		value := input.resource.spec[field]
	],
	[{"value": route.backend, "path": ["spec", "rules", i, "http", "paths", j, "backend"]} |
		some i, rule in input.resource.spec.rules
		some j, route in rule.http.paths
	],
)

service_of(backend) := backend.service.name if {
	is_string(backend.service.name)
} else := backend.serviceName

# Null where a backend names no port.
port_of(backend) := backend.service.port.number if {
	backend.service.port.number
} else := backend.service.port.name if {
	backend.service.port.name
} else := object.get(backend, "servicePort", null)

# What an ingress answers for: {"host": "shop.example.com", "route": "/cart", "path": […]}.
routes := routes_of(input.resource)

routes_of(ingress) := [found |
	some i, rule in ingress.spec.rules
	is_string(rule.host)
	some j, route in rule.http.paths
	found := {"host": rule.host, "route": object.get(route, "path", "/"), "path": ["spec", "rules", i, "http", "paths", j]}
]

# Whether something else than spec.tls ends TLS: annotations that bring a certificate or switch plain HTTP off.
default tls_elsewhere := false

tls_elsewhere if {
	some key in ["alb.ingress.kubernetes.io/certificate-arn", "networking.gke.io/managed-certificates", "ingress.gcp.kubernetes.io/pre-shared-cert", "appgw.ingress.kubernetes.io/appgw-ssl-certificate", "route.openshift.io/termination"]
	annotations[key]
}

tls_elsewhere if {
	some key, value in {
		"kubernetes.io/ingress.allow-http": "false",
		"nginx.ingress.kubernetes.io/ssl-passthrough": "true",
		"nginx.ingress.kubernetes.io/force-ssl-redirect": "true",
		"haproxy.org/ssl-passthrough": "true",
		"haproxy-ingress.github.io/ssl-passthrough": "true",
		"traefik.ingress.kubernetes.io/router.tls": "true",
		"traefik.ingress.kubernetes.io/router.entrypoints": "websecure",
		"konghq.com/protocols": "https",
	}
	annotations[key] == value
}

tls_elsewhere if contains(annotations["alb.ingress.kubernetes.io/listen-ports"], "HTTPS")

# Ingresses of one group share listeners and certificates.
tls_elsewhere if {
	annotations["alb.ingress.kubernetes.io/group.name"]
	not annotations["alb.ingress.kubernetes.io/listen-ports"]
}

tls_elsewhere if class in ["tailscale", "cloudflare-tunnel", "ngrok"]
