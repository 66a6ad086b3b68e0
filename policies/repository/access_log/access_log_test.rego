package rules.repository.access_log_test

import data.rules.repository.access_log

nginx(args, location, contexts) := {"facts": {"directives": [{"name": "access_log", "args": args, "location": location, "contexts": contexts, "path": ["a"]}, {"name": "listen", "args": ["80"], "location": "", "contexts": ["http"], "path": ["b"]}]}}

finding := {{"path": ["a"], "params": {"name": "access_log"}}}

test_nginx if {
	access_log.evidence == finding with input as nginx(["/var/log/nginx/access.log", "main"], "", ["http"])
	access_log.violations == finding with input as nginx(["off"], "", ["http"])
	access_log.violations == set() with input as nginx(["off"], "= /health", ["http", "server", "location"])
	access_log.violations == set() with input as nginx(["off"], "", ["http", "server"])
	access_log.evidence == set() with input as nginx(["off"], "", ["http"])
}

settings(on) := {"facts": {"settings": [{"key": "k", "flat": "_logging_access_enabled_", "on": on, "path": ["a"]}]}}

test_settings if {
	access_log.evidence == {{"path": ["a"], "params": {"name": "k"}}} with input as settings(true)
	access_log.violations == {{"path": ["a"], "params": {"name": "k"}}} with input as settings(false)
}
