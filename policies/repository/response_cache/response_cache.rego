# METADATA
# title: Responses are cached
# description: A response that is kept for a moment is not computed again for each caller, which carries peaks.
# related_resources:
#   - ref: https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Caching
# custom:
#   id: REPO-0311
#   severity: low
#   checklist: [PERF-CACHE-1]
#   kinds: [settings]
#   message: "{name} switches the caching of responses off"
#   remediation: Keep responses that many callers get alike for a time that the data allows.
package rules.repository.response_cache

import data.lib.app_settings

names := ["response_cache", "response_caching", "http_cache", "api_cache", "page_cache", "output_cache"]

said := [setting |
	some setting in app_settings.known
	app_settings.says(setting, names)
	not app_settings.mentions(setting, ["client", "image", "docker", "build"])
]

evidence contains {"path": setting.path, "params": {}} if {
	some setting in said
	app_settings.mentions(setting, ["ttl", "max_age", "duration", "lifetime", "expir"])
	app_settings.lifetime(setting) > 0
}

violations contains {"path": setting.path, "params": {"name": setting.key}} if {
	some setting in said
	setting.on == false
	app_settings.ends(setting, array.concat(names, [concat("_", [name, "enabled"]) | some name in names]))
}
