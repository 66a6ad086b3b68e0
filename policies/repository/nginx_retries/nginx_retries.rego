# METADATA
# title: Retries with a limit at nginx
# description: The next server is asked when one fails. Without a limit a request that breaks servers reaches all of them.
# related_resources:
#   - ref: https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_next_upstream
# custom:
#   id: REPO-0339
#   severity: medium
#   checklist: [HA-BREAKER-2]
#   kinds: [nginx]
#   message: proxy_next_upstream_tries 0 asks one server after the other without a limit
#   remediation: Set proxy_next_upstream_tries to 2 or 3, and proxy_next_upstream_timeout.
package rules.repository.nginx_retries

import data.lib.nginx

evidence contains {"path": directive.path, "params": {}} if {
	some name in ["proxy_next_upstream_tries", "proxy_next_upstream_timeout", "grpc_next_upstream_tries", "fastcgi_next_upstream_tries"]
	some directive in nginx.named(name)
	nginx.number(directive.args[0]) > 0
	not switched_off
}

switched_off if {
	some directive in nginx.named("proxy_next_upstream")
	"off" in directive.args
}

violations contains {"path": directive.path, "params": {}} if {
	some directive in nginx.named("proxy_next_upstream_tries")
	nginx.number(directive.args[0]) == 0
}
