# METADATA
# title: cert-manager is installed
# description: The controller that issues and renews certificates is a part of what is deployed.
# related_resources:
#   - ref: https://cert-manager.io/docs/installation/helm/
# custom:
#   id: REPO-0620
#   severity: info
#   checklist: [SEC-CERT-1]
#   kinds: [installation]
#   message: "{by} of cert-manager {version}"
#   remediation: "Install cert-manager by its chart with crds.enabled, and with its version fixed."
package rules.repository.cert_manager_installed

evidence contains {"path": ["product"], "params": {"by": input.resource.by, "version": input.resource.version}} if {
	"certificate_manager" in input.resource.provides
}
