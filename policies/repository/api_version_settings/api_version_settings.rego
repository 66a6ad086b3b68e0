# METADATA
# title: Version of the API in its address
# description: A version in the address lets old callers go on while new ones move.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/architecture/best-practices/api-design
# custom:
#   id: REPO-0324
#   severity: info
#   checklist: [SEC-API-4]
#   kinds: [settings]
#   message: "{name} has the version of the API"
#   remediation: Put a version into the paths of the API, such as /v1.
package rules.repository.api_version_settings

import data.lib.app_settings

evidence contains {"path": setting.path, "params": {"name": setting.key}} if {
	some setting in app_settings.known
	app_settings.ends(setting, ["api_prefix", "api_base_path", "api_path", "base_path", "context_path", "api_v1_str", "route_prefix", "global_prefix"])
	some step in split(setting.text, "/")
	versioned(lower(step))
}

versioned(step) if {
	startswith(step, "v")
	count(step) > 1
	trim(substring(step, 1, -1), "0123456789") == ""
}
