package rules.repository.nginx_timeouts_test

import data.rules.repository.nginx_timeouts

# A directive as the facts have it.
d(name, args, more) := object.union({"name": name, "args": args, "contexts": ["http", "server"], "location": "", "tls": false, "path": [name]}, more)

conf(directives) := {"facts": {"directives": directives, "servers": []}}

found(name, params) := {"path": [name], "params": params}

test_seconds_and_minutes_are_timeouts if {
	nginx_timeouts.evidence == {found("proxy_read_timeout", {})} with input as conf([d("proxy_read_timeout", ["30s"], {}), d("proxy_connect_timeout", ["7d"], {})])
	nginx_timeouts.violations == {found("proxy_read_timeout", {"directive": "proxy_read_timeout"})} with input as conf([d("proxy_read_timeout", ["0"], {})])
}
