# METADATA
# title: HTTP/2 at nginx
# description: HTTP/2 sends many files over one connection, which pages with many of them need.
# related_resources:
#   - ref: https://nginx.org/en/docs/http/ngx_http_v2_module.html
# custom:
#   id: REPO-0335
#   severity: low
#   checklist: [PERF-CONTENT-4]
#   kinds: [nginx]
#   message: The server with TLS speaks HTTP/1.1 alone
#   remediation: Add http2 on; to the server (before nginx 1.25.1 the word http2 to its listen).
package rules.repository.nginx_http2

import data.lib.nginx

evidence contains {"path": server.path, "params": {}} if {
	some server in nginx.servers
	server.tls
	server.http2
}

# In a file that is read into another one, `http2 on` may stand in that one.
violations contains {"path": server.path, "params": {}} if {
	some server in nginx.servers
	server.tls
	not server.http2
	some listen in server.listens
	listen[0] in ["443", "0.0.0.0:443", "[::]:443", "*:443"]
}
