package rules.repository.nginx_rate_limit_test

import data.rules.repository.nginx_rate_limit

# A directive as the facts have it.
d(name, args, more) := object.union({"name": name, "args": args, "contexts": ["http", "server"], "location": "", "tls": false, "path": [name]}, more)

conf(directives) := {"facts": {"directives": directives, "servers": []}}

found(name, params) := {"path": [name], "params": params}

http := d("http", [], {})

zone := d("limit_req_zone", ["$binary_remote_addr", "zone=api:10m", "rate=10r/s"], {})

use := d("limit_req", ["zone=api", "burst=20"], {})

test_a_zone_that_is_used_limits if {
	nginx_rate_limit.evidence == {found("limit_req", {})} with input as conf([http, zone, use])
	nginx_rate_limit.violations == set() with input as conf([http, zone, use])
	nginx_rate_limit.evidence == {found("limit_req", {})} with input as conf([use])
	nginx_rate_limit.evidence == set() with input as conf([http, use])
}

test_a_zone_alone_and_a_dry_run_limit_nothing if {
	alone := {"facts": {"directives": [http, zone, d("include", ["/etc/nginx/mime.types"], {})], "servers": [{"tls": false}]}}
	nginx_rate_limit.violations == {found("limit_req_zone", {"problem": "No location uses the zone"})} with input as alone
	nginx_rate_limit.violations == set() with input as {"facts": {"directives": [http, zone, d("include", ["conf.d/*.conf"], {})], "servers": [{"tls": false}]}}
	dry := conf([http, zone, use, d("limit_req_dry_run", ["on"], {})])
	nginx_rate_limit.violations == {found("limit_req_dry_run", {"problem": "A dry run only notes what it would refuse"})} with input as dry
	nginx_rate_limit.evidence == set() with input as dry
}
