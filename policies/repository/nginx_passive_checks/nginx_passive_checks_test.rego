package rules.repository.nginx_passive_checks_test

import data.rules.repository.nginx_passive_checks

# A directive as the facts have it.
d(name, args, more) := object.union({"name": name, "args": args, "contexts": ["http", "server"], "location": "", "tls": false, "path": [name]}, more)

conf(directives) := {"facts": {"directives": directives, "servers": []}}

found(name, params) := {"path": [name], "params": params}

upstream(arg) := conf([d("server", ["api-1:8080", arg], {"contexts": ["upstream"], "path": ["a"]}), d("server", ["api-2:8080"], {"contexts": ["upstream"], "path": ["b"]})])

test_failures_are_counted_or_not if {
	nginx_passive_checks.evidence == {{"path": ["a"], "params": {}}} with input as upstream("max_fails=3")
	nginx_passive_checks.violations == set() with input as upstream("max_fails=3")
	nginx_passive_checks.violations == {{"path": ["a"], "params": {}}} with input as upstream("max_fails=0")
	nginx_passive_checks.evidence == set() with input as upstream("weight=2")
}
