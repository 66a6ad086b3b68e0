# METADATA
# title: Circuit breaker in the settings
# description: >-
#   A breaker that opens gives a failing dependency time to recover and keeps callers from waiting for it. One that cannot open does nothing.
# related_resources:
#   - ref: https://resilience4j.readme.io/docs/circuitbreaker
# custom:
#   id: REPO-0318
#   severity: high
#   checklist: [HA-BREAKER-1]
#   kinds: [settings]
#   message: "{name} is {value}: the breaker never opens"
#   remediation: Set thresholds at which the breaker opens before callers suffer, such as half of the calls failing.
package rules.repository.circuit_breaker_settings

import data.lib.app_settings

said := [setting |
	some setting in app_settings.known
	app_settings.mentions(setting, ["circuit_breaker", "circuitbreaker", "hystrix"])
]

thresholds := [setting |
	some setting in said
	app_settings.ends(setting, ["threshold", "failure_rate_threshold", "error_threshold_percentage", "failure_threshold", "error_threshold", "max_failures", "slow_call_rate_threshold", "consecutive_failures", "threshold_percentage", "request_volume_threshold"])
	setting.number
]

evidence contains {"path": setting.path, "params": {}} if {
	some setting in thresholds
	setting.number > 0
	not never(setting)
}

violations contains {"path": setting.path, "params": {"name": setting.key, "value": setting.text}} if {
	some setting in thresholds
	never(setting)
}

never(setting) if setting.number <= 0

never(setting) if {
	app_settings.mentions(setting, ["rate", "percentage"])
	setting.number > 100
}

violations contains {"path": setting.path, "params": {"name": setting.key, "value": setting.text}} if {
	some setting in said
	kept_closed(setting)
}

kept_closed(setting) if {
	setting.on == false
	app_settings.ends(setting, ["circuit_breaker_enabled", "circuitbreaker_enabled", "circuit_breaker", "enable_circuit_breaker"])
}

kept_closed(setting) if {
	setting.on == true
	app_settings.ends(setting, ["circuit_breaker_force_closed"])
}
