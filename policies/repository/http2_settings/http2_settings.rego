# METADATA
# title: HTTP/2 in the settings
# description: HTTP/2 sends many files over one connection, which pages with many of them need.
# related_resources:
#   - ref: https://web.dev/articles/performance-http2
# custom:
#   id: REPO-0323
#   severity: low
#   checklist: [PERF-CONTENT-4]
#   kinds: [settings]
#   message: "{name} switches HTTP/2 off"
#   remediation: Switch HTTP/2 on where TLS ends.
package rules.repository.http2_settings

import data.lib.app_settings

said := [setting |
	some setting in app_settings.known
	contains(setting.flat, "http2")
	app_settings.ends(setting, ["http2", "http2_enabled", "enable_http2", "use_http2"])
	not app_settings.mentions(setting, ["client", "upstream"])
]

evidence contains {"path": setting.path, "params": {}} if {
	some setting in said
	setting.on == true
}

violations contains {"path": setting.path, "params": {"name": setting.key}} if {
	some setting in said
	setting.on == false
}
