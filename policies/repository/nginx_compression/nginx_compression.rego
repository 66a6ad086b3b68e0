# METADATA
# title: Responses are compressed at nginx
# description: Text shrinks to a fifth or less, which is what users on slow lines wait for. Without gzip_types nginx compresses HTML alone.
# related_resources:
#   - ref: https://nginx.org/en/docs/http/ngx_http_gzip_module.html
# custom:
#   id: REPO-0334
#   severity: low
#   checklist: [PERF-CONTENT-1]
#   kinds: [nginx]
#   message: Compression is switched off
#   remediation: Set gzip on; (or brotli on;) and gzip_types with text/css, application/javascript and application/json.
package rules.repository.nginx_compression

import data.lib.nginx

on := [directive | some name in ["gzip", "brotli"]; some directive in nginx.named(name); directive.args[0] == "on"]

texts if {
	some name in ["gzip_types", "brotli_types"]
	some directive in nginx.named(name)
	some type in directive.args
	type_of_text(type)
}

type_of_text(type) if type == "*"

type_of_text(type) if {
	some word in ["css", "javascript", "json"]
	contains(type, word)
}

evidence contains {"path": directive.path, "params": {}} if {
	texts
	some directive in on
}

violations contains {"path": directive.path, "params": {}} if {
	count(on) == 0
	some directive in nginx.named("gzip")
	directive.args[0] == "off"
	not "location" in directive.contexts
}
