package rules.repository.nginx_bulkhead_test

import data.rules.repository.nginx_bulkhead

# A directive as the facts have it.
d(name, args, more) := object.union({"name": name, "args": args, "contexts": ["http", "server"], "location": "", "tls": false, "path": [name]}, more)

conf(directives) := {"facts": {"directives": directives, "servers": []}}

found(name, params) := {"path": [name], "params": params}

test_connections_are_limited if {
	nginx_bulkhead.evidence == {found("limit_conn", {}), found("server", {})} with input as conf([d("limit_conn", ["clients", "20"], {}), d("server", ["api:8080", "max_conns=100"], {})])
	nginx_bulkhead.evidence == set() with input as conf([d("limit_conn_zone", ["$binary_remote_addr", "zone=clients:1m"], {}), d("server", ["api:8080"], {})])
}
