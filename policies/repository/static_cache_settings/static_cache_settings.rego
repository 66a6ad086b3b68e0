# METADATA
# title: Static files are cached by browsers
# description: "What a browser keeps is not sent again: pages open faster and the service has less to do."
# related_resources:
#   - ref: https://web.dev/articles/http-cache
# custom:
#   id: REPO-0314
#   severity: low
#   checklist: [PERF-CACHE-3]
#   kinds: [settings]
#   message: "{name} is {value}: browsers keep no static files"
#   remediation: Send static files with a lifetime of days, and those with a hash in their name with that of a year.
package rules.repository.static_cache_settings

import data.lib.app_settings

said := [setting |
	some setting in app_settings.known
	app_settings.mentions(setting, ["resources_cache", "static_cache", "assets_cache", "asset_cache", "static_max_age", "assets_max_age", "send_file_max_age", "static_files_cache", "public_file_server_headers"])
	app_settings.mentions(setting, ["period", "max_age", "ttl", "duration", "lifetime", "default"])
]

evidence contains {"path": setting.path, "params": {}} if {
	some setting in said
	app_settings.lifetime(setting) >= 86400
}

violations contains {"path": setting.path, "params": {"name": setting.key, "value": setting.text}} if {
	some setting in said
	app_settings.lifetime(setting) == 0
}
