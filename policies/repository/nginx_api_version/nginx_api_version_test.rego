package rules.repository.nginx_api_version_test

import data.rules.repository.nginx_api_version

# A directive as the facts have it.
d(name, args, more) := object.union({"name": name, "args": args, "contexts": ["http", "server"], "location": "", "tls": false, "path": [name]}, more)

conf(directives) := {"facts": {"directives": directives, "servers": []}}

found(name, params) := {"path": [name], "params": params}

test_a_version_in_the_path if {
	nginx_api_version.evidence == {found("location", {"location": "/api/v1/"})} with input as conf([d("location", ["/api/v1/"], {})])
	nginx_api_version.evidence == set() with input as conf([d("location", ["/videos/"], {})])
}
