# METADATA
# title: Limits of connections at nginx
# description: A limit of connections for each client or server keeps one of them from using all.
# related_resources:
#   - ref: https://nginx.org/en/docs/http/ngx_http_limit_conn_module.html
# custom:
#   id: REPO-0340
#   severity: info
#   checklist: [HA-BREAKER-4]
#   kinds: [nginx]
#   message: Connections are limited
#   remediation: Use limit_conn with a zone, or max_conns for the servers of an upstream.
package rules.repository.nginx_bulkhead

import data.lib.nginx

evidence contains {"path": directive.path, "params": {}} if {
	some directive in nginx.named("limit_conn")
	nginx.number(directive.args[1]) > 0
}

evidence contains {"path": directive.path, "params": {}} if {
	some directive in nginx.named("server")
	some arg in directive.args
	startswith(arg, "max_conns=")
	nginx.number(substring(arg, 10, -1)) > 0
}
