package rules.repository.nginx_tls_version_test

import data.rules.repository.nginx_tls_version

# A directive as the facts have it.
d(name, args, more) := object.union({"name": name, "args": args, "contexts": ["http", "server"], "location": "", "tls": false, "path": [name]}, more)

conf(directives) := {"facts": {"directives": directives, "servers": []}}

found(name, params) := {"path": [name], "params": params}

test_only_the_newest_version_enforces_it if {
	nginx_tls_version.evidence == {found("ssl_protocols", {})} with input as conf([d("ssl_protocols", ["TLSv1.3"], {})])
	nginx_tls_version.violations == set() with input as conf([d("ssl_protocols", ["TLSv1.3"], {})])
	nginx_tls_version.violations == {found("ssl_protocols", {"version": "TLS 1.2"})} with input as conf([d("ssl_protocols", ["TLSv1.2", "TLSv1.3"], {})])
	nginx_tls_version.violations == set() with input as {"facts": {"holder": "config_map", "directives": [d("ssl_protocols", ["TLSv1.2"], {})], "servers": []}}
	nginx_tls_version.violations == {found("ssl_protocols", {"version": "TLS 1.0"})} with input as conf([d("ssl_protocols", ["TLSv1", "TLSv1.2"], {})])
}
