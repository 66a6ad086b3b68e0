# METADATA
# title: Plain HTTP is not sent on to HTTPS
# description: Whoever types the address or follows an old link stays in clear, and can be read and led elsewhere.
# related_resources:
#   - ref: https://kubernetes.github.io/ingress-nginx/user-guide/tls/#server-side-https-enforcement-through-redirect
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/ingress-configuration#https_redirect
# custom:
#   id: K8S-0232
#   severity: medium
#   checklist: [SEC-NET-1]
#   kinds: [Ingress]
#   message: "Ingress {ingress} answers plain HTTP without a redirect to HTTPS"
#   remediation: Remove the annotation that switches the redirect off, or set the one of your controller that switches it on.
package rules.kubernetes.ingress_http_redirect

import data.lib.ingress

default applies := false

applies if count(input.resource.spec.tls) > 0

applies if ingress.annotations["alb.ingress.kubernetes.io/listen-ports"]

applies if ingress.annotations["networking.gke.io/managed-certificates"]

violations contains {"path": path, "params": {"ingress": input.resource.metadata.name}} if {
	applies
	some path in array.concat(switched_off, never_switched_on)
}

# Controllers that redirect by themselves where TLS is set.
switched_off := [["metadata", "annotations", key] |
	some key in [
		"nginx.ingress.kubernetes.io/ssl-redirect",
		"ingress.kubernetes.io/ssl-redirect",
		"haproxy.org/ssl-redirect",
		"haproxy-ingress.github.io/ssl-redirect",
	]
	ingress.annotations[key] == "false"
	not ingress.annotations["nginx.ingress.kubernetes.io/force-ssl-redirect"] == "true"
]

# Load balancers of AWS and Google Cloud redirect only when they are told to.
never_switched_on := array.concat(
	[["metadata", "annotations", key] |
		key := "alb.ingress.kubernetes.io/listen-ports"
		contains(ingress.annotations[key], "\"HTTP\"")
		contains(ingress.annotations[key], "\"HTTPS\"")
		not ingress.annotations["alb.ingress.kubernetes.io/ssl-redirect"]
		not ingress.annotations["alb.ingress.kubernetes.io/actions.ssl-redirect"]
		not ingress.annotations["alb.ingress.kubernetes.io/group.name"]
	],
	[["metadata", "annotations", key] |
		key := "networking.gke.io/v1beta1.FrontendConfig"
		on_google_cloud
		not ingress.annotations[key]
		not ingress.annotations["kubernetes.io/ingress.allow-http"] == "false"
	],
)

on_google_cloud if ingress.class == "gce"

on_google_cloud if ingress.annotations["networking.gke.io/managed-certificates"]
