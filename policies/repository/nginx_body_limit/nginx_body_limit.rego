# METADATA
# title: Limit for the size of requests at nginx
# description: A request without a limit fills memory or disk, and one sender is enough.
# related_resources:
#   - ref: https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size
# custom:
#   id: REPO-0331
#   severity: medium
#   checklist: [SEC-API-5]
#   kinds: [nginx]
#   message: client_max_body_size 0 lets requests be of any size
#   remediation: Set client_max_body_size to the largest request that the application has to take.
package rules.repository.nginx_body_limit

import data.lib.nginx

evidence contains {"path": directive.path, "params": {}} if {
	some directive in nginx.named("client_max_body_size")
	nginx.number(directive.args[0]) > 0
}

violations contains {"path": directive.path, "params": {}} if {
	some directive in nginx.named("client_max_body_size")
	nginx.number(directive.args[0]) == 0
}
