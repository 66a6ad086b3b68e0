# METADATA
# title: Requests are logged
# description: Who asked for what, and with which result, is known afterwards only from the access log.
# related_resources:
#   - ref: https://nginx.org/en/docs/http/ngx_http_log_module.html
# custom:
#   id: REPO-0237
#   severity: medium
#   checklist: [OBS-AUDIT-1]
#   kinds: [nginx, settings]
#   message: "{name} is off: requests are not logged"
#   remediation: Write an access log, and leave out nothing but health checks.
package rules.repository.access_log

import data.lib.app_settings

evidence contains {"path": directive.path, "params": {"name": "access_log"}} if {
	some directive in logs
	not directive.args[0] in ["off", "/dev/null"]
}

violations contains {"path": directive.path, "params": {"name": "access_log"}} if {
	some directive in logs
	directive.args[0] in ["off", "/dev/null"]
	directive.location == ""
	serves(directive)
}

# What holds for a whole server; a location may be left out.
logs := [directive |
	some directive in input.facts.directives
	directive.name == "access_log"
]

# A server that only redirects or answers a probe needs none: what counts is the first one, or all of them.
serves(directive) if not "server" in directive.contexts

switches := [setting |
	some setting in app_settings.known
	app_settings.ends(setting, ["access_log", "access_log_enabled", "access_logs_enabled", "logging_access_enabled", "accesslog", "access_logging", "access_logging_enabled", "access_logs", "server_accesslog_enabled"])
]

evidence contains {"path": setting.path, "params": {"name": setting.key}} if {
	some setting in switches
	setting.on == true
}

violations contains {"path": setting.path, "params": {"name": setting.key}} if {
	some setting in switches
	setting.on == false
}
