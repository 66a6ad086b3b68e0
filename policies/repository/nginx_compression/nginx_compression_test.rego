package rules.repository.nginx_compression_test

import data.rules.repository.nginx_compression

# A directive as the facts have it.
d(name, args, more) := object.union({"name": name, "args": args, "contexts": ["http", "server"], "location": "", "tls": false, "path": [name]}, more)

conf(directives) := {"facts": {"directives": directives, "servers": []}}

found(name, params) := {"path": [name], "params": params}

types := d("gzip_types", ["text/css", "application/json"], {})

test_texts_are_compressed if {
	nginx_compression.evidence == {found("gzip", {})} with input as conf([d("gzip", ["on"], {}), types])
	nginx_compression.violations == set() with input as conf([d("gzip", ["on"], {}), d("gzip", ["off"], {"contexts": ["server", "location"]})])
	nginx_compression.evidence == {found("brotli", {})} with input as conf([d("brotli", ["on"], {}), d("brotli_types", ["*"], {})])
	nginx_compression.evidence == set() with input as conf([d("gzip", ["on"], {})])
}

test_switched_off if {
	nginx_compression.violations == {found("gzip", {})} with input as conf([d("gzip", ["off"], {}), types])
	nginx_compression.violations == set() with input as conf([d("gzip", ["off"], {"contexts": ["server", "location"]})])
}
