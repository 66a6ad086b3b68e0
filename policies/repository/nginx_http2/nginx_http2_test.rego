package rules.repository.nginx_http2_test

import data.rules.repository.nginx_http2

# A directive as the facts have it.
d(name, args, more) := object.union({"name": name, "args": args, "contexts": ["http", "server"], "location": "", "tls": false, "path": [name]}, more)

conf(directives) := {"facts": {"directives": directives, "servers": []}}

found(name, params) := {"path": [name], "params": params}

servers(tls, http2, listen) := {"facts": {"directives": [], "servers": [{"path": ["s"], "tls": tls, "http2": http2, "listens": [[listen]]}]}}

test_servers_with_tls_speak_http2 if {
	nginx_http2.evidence == {{"path": ["s"], "params": {}}} with input as servers(true, true, "443")
	nginx_http2.violations == set() with input as servers(true, true, "443")
	nginx_http2.violations == {{"path": ["s"], "params": {}}} with input as servers(true, false, "443")
	nginx_http2.violations == set() with input as servers(true, false, "8443")
	nginx_http2.violations == set() with input as servers(false, false, "80")
	nginx_http2.evidence == set() with input as servers(false, true, "80")
}
