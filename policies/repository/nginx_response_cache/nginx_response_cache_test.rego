package rules.repository.nginx_response_cache_test

import data.rules.repository.nginx_response_cache

# A directive as the facts have it.
d(name, args, more) := object.union({"name": name, "args": args, "contexts": ["http", "server"], "location": "", "tls": false, "path": [name]}, more)

conf(directives) := {"facts": {"directives": directives, "servers": []}}

found(name, params) := {"path": [name], "params": params}

test_a_cache_that_is_defined_and_used if {
	path := d("proxy_cache_path", ["/var/cache", "keys_zone=shop:10m"], {})
	nginx_response_cache.evidence == {found("proxy_cache", {})} with input as conf([d("http", [], {}), path, d("proxy_cache", ["shop"], {})])
	nginx_response_cache.evidence == set() with input as conf([d("http", [], {}), path, d("proxy_cache", ["other"], {})])
	nginx_response_cache.evidence == {found("proxy_cache", {})} with input as conf([d("proxy_cache", ["other"], {})])
	nginx_response_cache.evidence == set() with input as conf([d("proxy_cache", ["off"], {}), d("proxy_cache_bypass", ["$http_upgrade"], {})])
}

test_headers_of_the_api if {
	nginx_response_cache.evidence == {found("add_header", {})} with input as conf([d("add_header", ["Cache-Control", "public, max-age=30"], {"location": "/api/products"})])
	nginx_response_cache.evidence == set() with input as conf([d("add_header", ["Cache-Control", "no-store"], {"location": "/api/cart"})])
}
