# METADATA
# title: Fallback at nginx
# description: An older answer, or another server, is better for users than an error.
# related_resources:
#   - ref: https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cache_use_stale
# custom:
#   id: REPO-0342
#   severity: info
#   checklist: [HA-BREAKER-5]
#   kinds: [nginx]
#   message: There is a fallback
#   remediation: Serve what is stale with proxy_cache_use_stale, or name a server that is the backup.
package rules.repository.nginx_fallback

import data.lib.nginx

evidence contains {"path": directive.path, "params": {}} if {
	some directive in nginx.named("proxy_cache_use_stale")
	some word in directive.args
	word in ["error", "timeout", "http_500", "http_502", "http_503", "http_504"]
}

evidence contains {"path": directive.path, "params": {}} if {
	some directive in nginx.named("server")
	"upstream" in directive.contexts
	"backup" in directive.args
}
