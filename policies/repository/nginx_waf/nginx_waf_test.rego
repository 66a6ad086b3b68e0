package rules.repository.nginx_waf_test

import data.rules.repository.nginx_waf

# A directive as the facts have it.
d(name, args, more) := object.union({"name": name, "args": args, "contexts": ["http", "server"], "location": "", "tls": false, "path": [name]}, more)

conf(directives) := {"facts": {"directives": directives, "servers": []}}

found(name, params) := {"path": [name], "params": params}

on := d("modsecurity", ["on"], {})

test_rules_that_block if {
	nginx_waf.evidence == {found("modsecurity", {})} with input as conf([on, d("modsecurity_rules_file", ["/etc/crs/main.conf"], {})])
	nginx_waf.evidence == set() with input as conf([on])
}

test_what_does_not_block if {
	nginx_waf.violations == {found("modsecurity_rules", {"problem": "only notes attacks"})} with input as conf([on, d("modsecurity_rules", ["SecRuleEngine DetectionOnly"], {})])
	nginx_waf.evidence == set() with input as conf([on, d("modsecurity_rules", ["SecRuleEngine DetectionOnly"], {})])
	nginx_waf.violations == {found("modsecurity", {"problem": "is switched off"})} with input as conf([d("modsecurity", ["off"], {})])
}
