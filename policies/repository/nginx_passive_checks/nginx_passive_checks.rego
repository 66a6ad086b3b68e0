# METADATA
# title: Failing servers are left out by nginx
# description: A server that fails is not asked for a while. With max_fails=0 it is asked again and again, and every request to it fails.
# related_resources:
#   - ref: https://nginx.org/en/docs/http/ngx_http_upstream_module.html#max_fails
# custom:
#   id: REPO-0341
#   severity: medium
#   checklist: [HA-BREAKER-1]
#   kinds: [nginx]
#   message: max_fails=0 keeps asking a server that fails
#   remediation: Set max_fails and fail_timeout for the servers of the upstream.
package rules.repository.nginx_passive_checks

import data.lib.nginx

servers := [directive |
	some directive in nginx.named("server")
	"upstream" in directive.contexts
]

evidence contains {"path": server.path, "params": {}} if {
	count(servers) > 1
	some server in servers
	some arg in server.args
	startswith(arg, "max_fails=")
	nginx.number(substring(arg, 10, -1)) > 0
}

violations contains {"path": server.path, "params": {}} if {
	count(servers) > 1
	some server in servers
	"max_fails=0" in server.args
}
