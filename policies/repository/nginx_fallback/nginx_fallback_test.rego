package rules.repository.nginx_fallback_test

import data.rules.repository.nginx_fallback

# A directive as the facts have it.
d(name, args, more) := object.union({"name": name, "args": args, "contexts": ["http", "server"], "location": "", "tls": false, "path": [name]}, more)

conf(directives) := {"facts": {"directives": directives, "servers": []}}

found(name, params) := {"path": [name], "params": params}

test_stale_answers_and_backup_servers if {
	nginx_fallback.evidence == {found("proxy_cache_use_stale", {})} with input as conf([d("proxy_cache_use_stale", ["error", "timeout"], {})])
	nginx_fallback.evidence == {found("server", {})} with input as conf([d("server", ["static:8080", "backup"], {"contexts": ["upstream"]})])
	nginx_fallback.evidence == set() with input as conf([d("proxy_cache_use_stale", ["off"], {}), d("server", ["static:8080"], {"contexts": ["upstream"]})])
}
