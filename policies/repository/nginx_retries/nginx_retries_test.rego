package rules.repository.nginx_retries_test

import data.rules.repository.nginx_retries

# A directive as the facts have it.
d(name, args, more) := object.union({"name": name, "args": args, "contexts": ["http", "server"], "location": "", "tls": false, "path": [name]}, more)

conf(directives) := {"facts": {"directives": directives, "servers": []}}

found(name, params) := {"path": [name], "params": params}

test_a_number_of_tries_limits if {
	nginx_retries.evidence == {found("proxy_next_upstream_tries", {})} with input as conf([d("proxy_next_upstream_tries", ["2"], {})])
	nginx_retries.evidence == set() with input as conf([d("proxy_next_upstream_tries", ["2"], {}), d("proxy_next_upstream", ["off"], {})])
	nginx_retries.violations == {found("proxy_next_upstream_tries", {})} with input as conf([d("proxy_next_upstream_tries", ["0"], {})])
}
