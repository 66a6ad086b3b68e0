# METADATA
# title: Web application firewall is deployed
# description: Requests pass a firewall before they reach the application.
# related_resources:
#   - ref: https://owasp.org/www-project-modsecurity/
# custom:
#   id: REPO-0373
#   severity: info
#   checklist: [SEC-NET-5]
#   kinds: [installation]
#   message: "{product} is deployed"
#   remediation: Put ModSecurity or Coraza with the core rules before the public entries.
package rules.repository.waf_installed

evidence contains {"path": ["product"], "params": {"product": input.resource.product}} if {
	"waf" in input.resource.provides
}
