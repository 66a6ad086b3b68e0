package rules.repository.nginx_body_limit_test

import data.rules.repository.nginx_body_limit

# A directive as the facts have it.
d(name, args, more) := object.union({"name": name, "args": args, "contexts": ["http", "server"], "location": "", "tls": false, "path": [name]}, more)

conf(directives) := {"facts": {"directives": directives, "servers": []}}

found(name, params) := {"path": [name], "params": params}

test_a_size_limits_and_zero_does_not if {
	nginx_body_limit.evidence == {found("client_max_body_size", {})} with input as conf([d("client_max_body_size", ["10m"], {})])
	nginx_body_limit.violations == set() with input as conf([d("client_max_body_size", ["10m"], {})])
	nginx_body_limit.violations == {found("client_max_body_size", {})} with input as conf([d("client_max_body_size", ["0"], {})])
	nginx_body_limit.evidence == set() with input as conf([d("client_max_body_size", ["0"], {})])
}
