# METADATA
# title: Responses are cached at nginx
# description: A response that is kept for a moment is not computed again for each caller, which carries peaks.
# related_resources:
#   - ref: https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cache
# custom:
#   id: REPO-0336
#   severity: info
#   checklist: [PERF-CACHE-1]
#   kinds: [nginx]
#   message: Responses are cached
#   remediation: Use a proxy_cache_path by proxy_cache with proxy_cache_valid, or send Cache-Control with max-age from the API.
package rules.repository.nginx_response_cache

import data.lib.nginx

uses := [directive |
	some name in ["proxy_cache", "fastcgi_cache", "uwsgi_cache"]
	some directive in nginx.named(name)
	directive.args[0] != "off"
]

zones := {zone |
	some name in ["proxy_cache_path", "fastcgi_cache_path", "uwsgi_cache_path"]
	some directive in nginx.named(name)
	some arg in directive.args
	startswith(arg, "keys_zone=")
	zone := split(substring(arg, 10, -1), ":")[0]
}

# Without a time of its own a response is kept as long as its headers say.
evidence contains {"path": use.path, "params": {}} if {
	some use in uses
	known(use.args[0])
}

known(zone) if zone in zones

known(_) if not nginx.whole

evidence contains {"path": directive.path, "params": {}} if {
	some directive in nginx.named("add_header")
	contains(directive.location, "api")
	nginx.max_age(nginx.header(directive, "cache-control")) > 0
}
