# METADATA
# title: Fallback when a dependency is away
# description: A default, a cached answer or a smaller function is better for users than an error.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/architecture/patterns/circuit-breaker
# custom:
#   id: REPO-0322
#   severity: medium
#   checklist: [HA-BREAKER-5]
#   kinds: [settings]
#   message: "{name} switches the fallback off"
#   remediation: Say what users get while a dependency is away, and switch that on.
package rules.repository.fallback_settings

import data.lib.app_settings

said := [setting |
	some setting in app_settings.known
	app_settings.mentions(setting, ["fallback", "degrad", "stale"])
	app_settings.ends(setting, ["fallback_enabled", "enable_fallback", "fallback_on_error", "fallback_on_failure", "graceful_degradation", "graceful_degradation_enabled", "degraded_mode", "degraded_mode_enabled", "serve_stale", "serve_stale_on_error", "stale_if_error"])
	not app_settings.mentions(setting, ["network", "transport", "locale", "lang", "font"])
]

evidence contains {"path": setting.path, "params": {}} if {
	some setting in said
	in_place(setting)
}

# Another one that answers instead.
evidence contains {"path": setting.path, "params": {}} if {
	some setting in app_settings.known
	app_settings.mentions(setting, ["fallback"])
	app_settings.ends(setting, ["fallback_model", "fallback_models", "fallback_provider", "fallback_providers", "fallback_url", "fallback_urls", "fallback_endpoint", "fallback_endpoints", "fallback_service", "fallback_services", "fallback_backend", "fallback_backends"])
	not app_settings.mentions(setting, ["dns", "ntp", "font", "locale"])
	not lower(setting.text) in ["", "none", "false", "null", "off"]
}

in_place(setting) if setting.on == true

in_place(setting) if app_settings.lifetime(setting) > 0

violations contains {"path": setting.path, "params": {"name": setting.key}} if {
	some setting in said
	setting.on == false
}
