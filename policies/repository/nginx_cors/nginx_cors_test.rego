package rules.repository.nginx_cors_test

import data.rules.repository.nginx_cors

# A directive as the facts have it.
d(name, args, more) := object.union({"name": name, "args": args, "contexts": ["http", "server"], "location": "", "tls": false, "path": [name]}, more)

conf(directives) := {"facts": {"directives": directives, "servers": []}}

found(name, params) := {"path": [name], "params": params}

cors(value, more) := conf([d("add_header", ["Access-Control-Allow-Origin", value, "always"], more)])

test_a_chosen_origin_is_allowed if {
	nginx_cors.evidence == {found("add_header", {})} with input as cors("https://shop.example", {})
	nginx_cors.evidence == {found("add_header", {})} with input as cors("$cors_origin", {})
	nginx_cors.evidence == {found("add_header", {})} with input as cors("$http_origin", {"contexts": ["server", "location", "if"]})
	nginx_cors.violations == set() with input as cors("$http_origin", {"contexts": ["server", "location", "if"]})
}

test_every_site_is_too_many if {
	nginx_cors.violations == {found("add_header", {"value": "* always"})} with input as cors("*", {})
	nginx_cors.violations == {found("add_header", {"value": "$http_origin always"})} with input as cors("$http_origin", {})
	nginx_cors.evidence == set() with input as cors("*", {})
}

test_static_files_are_for_everybody if {
	nginx_cors.violations == set() with input as cors("*", {"location": "~ \\.(woff|woff2)$"})
}
