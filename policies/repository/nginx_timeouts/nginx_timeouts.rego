# METADATA
# title: Timeouts of calls at nginx
# description: A call that may wait forever holds a connection, until none is left.
# related_resources:
#   - ref: https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_read_timeout
# custom:
#   id: REPO-0338
#   severity: medium
#   checklist: [HA-BREAKER-3]
#   kinds: [nginx]
#   message: "{directive} is 0"
#   remediation: Set the longest time that an answer is worth waiting for.
package rules.repository.nginx_timeouts

import data.lib.nginx

calls := [directive |
	some name in ["proxy_read_timeout", "proxy_connect_timeout", "fastcgi_read_timeout", "grpc_read_timeout", "uwsgi_read_timeout"]
	some directive in nginx.named(name)
]

# An hour and more is for connections that stay open, not for calls.
evidence contains {"path": directive.path, "params": {}} if {
	some directive in calls
	nginx.seconds(directive.args[0]) > 0
	nginx.seconds(directive.args[0]) <= 900
}

violations contains {"path": directive.path, "params": {"directive": directive.name}} if {
	some directive in calls
	nginx.seconds(directive.args[0]) == 0
}
