# METADATA
# title: TLS versions in the values of ingress-nginx
# description: Every Ingress is served with the versions that the controller's chart is given. Older ones than 1.3 have weaknesses that attackers know.
# related_resources:
#   - ref: https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#ssl-protocols
# custom:
#   id: REPO-0632
#   severity: medium
#   checklist: [SEC-NET-1]
#   kinds: [installation]
#   message: "The controller accepts {version}"
#   remediation: Set controller.config.ssl-protocols to TLSv1.3, or waive this where clients without TLS 1.3 have to be served.
package rules.repository.ingress_chart_tls

import data.lib.tls

path := ["values", "controller", "config", "ssl-protocols"]

default applies := false

applies if {
	input.resource.product == "ingress-nginx"
	count(versions) > 0
}

versions contains tls.names[word] if some word in split(object.get(input.resource, path, ""), " ")

evidence contains {"path": path, "params": {"version": "TLS 1.3"}} if {
	applies
	versions == {"TLS 1.3"}
}

violations contains {"path": path, "params": {"version": min(versions)}} if {
	applies
	versions != {"TLS 1.3"}
}
