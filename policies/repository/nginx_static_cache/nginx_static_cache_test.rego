package rules.repository.nginx_static_cache_test

import data.rules.repository.nginx_static_cache

# A directive as the facts have it.
d(name, args, more) := object.union({"name": name, "args": args, "contexts": ["http", "server"], "location": "", "tls": false, "path": [name]}, more)

conf(directives) := {"facts": {"directives": directives, "servers": []}}

found(name, params) := {"path": [name], "params": params}

static := {"location": "~* \\.(js|css|png)$"}

test_days_are_kept if {
	nginx_static_cache.evidence == {found("expires", {})} with input as conf([d("expires", ["1y"], static)])
	nginx_static_cache.evidence == {found("expires", {})} with input as conf([d("expires", ["max"], static)])
	nginx_static_cache.evidence == {found("add_header", {})} with input as conf([d("add_header", ["Cache-Control", "public, max-age=604800"], {"location": "/static/"})])
	nginx_static_cache.violations == set() with input as conf([d("expires", ["1y"], static)])
	nginx_static_cache.evidence == set() with input as conf([d("expires", ["1h"], static), d("expires", ["1y"], {"location": "/"})])
}

test_nothing_is_kept if {
	nginx_static_cache.violations == {found("expires", {})} with input as conf([d("expires", ["-1"], static)])
	nginx_static_cache.violations == {found("add_header", {})} with input as conf([d("add_header", ["Cache-Control", "no-store"], static)])
	nginx_static_cache.violations == set() with input as conf([d("expires", ["-1"], {"location": "/"}), d("expires", ["epoch"], {"location": "= /static/sw.js"})])
}
