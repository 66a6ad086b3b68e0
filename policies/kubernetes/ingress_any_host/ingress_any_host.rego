# METADATA
# title: Ingress that answers for any host
# description: It takes requests for names that nobody gave it, with a certificate that cannot match, and gets in the way of Ingresses that are added later.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/ingress/#hostname-wildcards
# custom:
#   id: K8S-0241
#   severity: low
#   advice: true
#   checklist: [SEC-NET-1]
#   kinds: [Ingress]
#   message: "Ingress {ingress} answers for {hosts}"
#   remediation: Set host of each rule to a full name, or list the wildcard in spec.tls with a certificate that is valid for it.
package rules.kubernetes.ingress_any_host

import data.lib.ingress

default applies := false

applies if {
	ingress.acme_solver == false
	count(input.resource.spec.rules) > 0
	not load_balancer_of_its_own
}

# One load balancer for this Ingress alone, with its certificates: other hosts do not get there.
load_balancer_of_its_own if {
	some key in ["networking.gke.io/managed-certificates", "ingress.gcp.kubernetes.io/pre-shared-cert", "alb.ingress.kubernetes.io/certificate-arn"]
	ingress.annotations[key]
}

certified := {host | some entry in input.resource.spec.tls; some host in entry.hosts}

violations contains violation if {
	applies
	some i, rule in input.resource.spec.rules
	hosts := too_wide(object.get(rule, "host", ""))
	violation := {"path": ["spec", "rules", i, "host"], "params": {"ingress": input.resource.metadata.name, "hosts": hosts}}
}

too_wide(host) := "every host" if host in ["", "*", null]

too_wide(host) := host if {
	startswith(host, "*.")
	not host in certified
}
