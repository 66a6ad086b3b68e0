# METADATA
# title: cert-manager of a release without support
# description: Releases of cert-manager get fixes for a few months; those before 1.12 speak APIs that Kubernetes no longer has.
# related_resources:
#   - ref: https://cert-manager.io/docs/releases/
# custom:
#   id: REPO-0621
#   severity: medium
#   checklist: [SEC-CERT-1]
#   kinds: [installation]
#   message: "cert-manager {version} gets no more fixes"
#   remediation: "Install a release of cert-manager that is supported."
package rules.repository.cert_manager_unsupported

violations contains {"path": ["product"], "params": {"version": input.resource.version}} if {
	"certificate_manager" in input.resource.provides
	parts := split(trim_prefix(input.resource.version, "v"), ".")
	old(parts)
}

old(parts) if parts[0] == "0"

old(parts) if {
	parts[0] == "1"
	to_number(parts[1]) < 12
}
