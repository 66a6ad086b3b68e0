# METADATA
# title: Host without a certificate
# description: The Ingress answers for the host with a default certificate that no browser trusts, or in clear.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/ingress/#tls
# custom:
#   id: K8S-0231
#   severity: medium
#   checklist: [SEC-NET-1]
#   kinds: [Ingress]
#   message: "No entry of spec.tls covers the host {host}"
#   remediation: Add the host to hosts of the entry of spec.tls whose certificate is valid for it.
package rules.kubernetes.ingress_tls_hosts

default applies := false

# An entry without hosts covers whatever its certificate does.
applies if {
	count(input.resource.spec.tls) > 0
	every entry in input.resource.spec.tls {
		count(entry.hosts) > 0
	}
}

violations contains {"path": ["spec", "rules", i, "host"], "params": {"host": rule.host}} if {
	applies
	some i, rule in input.resource.spec.rules
	is_string(rule.host)
	rule.host != ""
	not covered(rule.host)
}

covered(host) if {
	some entry in input.resource.spec.tls
	host in entry.hosts
}

# A wildcard covers one label.
covered(host) if {
	some entry in input.resource.spec.tls
	some name in entry.hosts
	startswith(name, "*.")
	labels := split(host, ".")
	concat(".", array.slice(labels, 1, count(labels))) == trim_prefix(name, "*.")
}
