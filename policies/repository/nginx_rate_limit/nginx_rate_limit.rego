# METADATA
# title: Limit of requests at nginx
# description: Without a limit one caller takes the service from everybody else. A zone that no location uses, and a dry run, limit nothing.
# related_resources:
#   - ref: https://nginx.org/en/docs/http/ngx_http_limit_req_module.html
# custom:
#   id: REPO-0330
#   severity: medium
#   checklist: [SEC-API-1]
#   kinds: [nginx]
#   message: "{problem}: requests are not limited"
#   remediation: Use a limit_req_zone with a rate by limit_req in the locations that clients call, without dry run.
package rules.repository.nginx_rate_limit

import data.lib.nginx

zones := {zone_of(directive) | some directive in nginx.named("limit_req_zone")}

zone_of(directive) := split(substring(arg, 5, -1), ":")[0] if {
	some arg in directive.args
	startswith(arg, "zone=")
}

uses := nginx.named("limit_req")

dry_runs := [directive | some directive in nginx.named("limit_req_dry_run"); directive.args[0] == "on"]

# A file that is read into another one uses zones of that one.
evidence contains {"path": use.path, "params": {}} if {
	count(dry_runs) == 0
	some use in uses
	known(zone_of(use))
}

known(zone) if zone in zones

known(_) if not nginx.whole

violations contains {"path": directive.path, "params": {"problem": "A dry run only notes what it would refuse"}} if {
	some directive in dry_runs
}

violations contains {"path": directive.path, "params": {"problem": "No location uses the zone"}} if {
	nginx.whole
	count(uses) == 0
	count(nginx.servers) > 0
	count(includes) == 0
	some directive in nginx.named("limit_req_zone")
}

includes := [directive | some directive in nginx.named("include"); not endswith(directive.args[0], "mime.types")]
