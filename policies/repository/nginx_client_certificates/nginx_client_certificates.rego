# METADATA
# title: Client certificates at nginx
# description: Whoever calls shows a certificate. With optional, everybody else gets in as well.
# related_resources:
#   - ref: https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_verify_client
# custom:
#   id: REPO-0343
#   severity: medium
#   checklist: [SEC-CERT-4]
#   kinds: [nginx]
#   message: "ssl_verify_client {value} lets callers in without a valid certificate"
#   remediation: Set ssl_verify_client on and ssl_client_certificate to the authority of the callers.
package rules.repository.nginx_client_certificates

import data.lib.nginx

evidence contains {"path": directive.path, "params": {}} if {
	some directive in nginx.named("ssl_verify_client")
	directive.args[0] == "on"
}

# What does not check the outcome lets everybody in.
violations contains {"path": directive.path, "params": {"value": directive.args[0]}} if {
	some directive in nginx.named("ssl_verify_client")
	directive.args[0] in ["optional", "optional_no_ca"]
	not checked
}

checked if {
	some directive in nginx.directives
	some arg in directive.args
	contains(arg, "$ssl_client_verify")
}
