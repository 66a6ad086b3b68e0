package rules.repository.nginx_client_certificates_test

import data.rules.repository.nginx_client_certificates

# A directive as the facts have it.
d(name, args, more) := object.union({"name": name, "args": args, "contexts": ["http", "server"], "location": "", "tls": false, "path": [name]}, more)

conf(directives) := {"facts": {"directives": directives, "servers": []}}

found(name, params) := {"path": [name], "params": params}

test_certificates_are_demanded_or_not if {
	nginx_client_certificates.evidence == {found("ssl_verify_client", {})} with input as conf([d("ssl_verify_client", ["on"], {})])
	nginx_client_certificates.violations == {found("ssl_verify_client", {"value": "optional"})} with input as conf([d("ssl_verify_client", ["optional"], {})])
	nginx_client_certificates.violations == set() with input as conf([d("ssl_verify_client", ["optional"], {}), d("if", ["($ssl_client_verify", "!=", "SUCCESS)"], {})])
}
