# METADATA
# title: Limit of requests in the settings
# description: Without a limit one caller, a mistake or an attack, takes the service from everybody else, and passwords can be tried without end.
# related_resources:
#   - ref: https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/
# custom:
#   id: REPO-0304
#   severity: medium
#   checklist: [SEC-API-1]
#   kinds: [settings]
#   message: "{name} is {value}: requests are not limited"
#   remediation: Set a number of requests for each client and time that ordinary use does not reach.
package rules.repository.rate_limit

import data.lib.app_settings

parts := ["rate_limit", "ratelimit", "throttl", "requests_per_sec", "requests_per_min", "requests_per_hour", "requests_per_day", "requests_per_ip", "requests_per_client", "requests_per_user"]

# Limits of what is written to logs, moved or stored are about something else.
others := ["log", "print", "stream", "bandwidth", "ingest", "kernel", "kafka", "disk", "cpu"]

# Parts of a limit that are no number of requests.
measures := ["burst", "window", "duration", "ttl", "interval", "size", "seconds", "second_ms", "ms", "delay", "timeout", "block", "period", "lockout", "retry_after", "cost", "db", "port"]

said := [setting |
	some setting in app_settings.known
	app_settings.mentions(setting, parts)
	not app_settings.mentions(setting, others)
]

numbers := [setting |
	some setting in said
	not measure(setting)
]

measure(setting) if {
	not contains(setting.flat, "_per_")
	app_settings.mentions(setting, [concat("", ["_", word]) | some word in measures])
}

measure(setting) if contains(setting.flat, "burst")

evidence contains {"path": setting.path, "params": {}} if {
	some setting in numbers
	app_settings.rate(setting) > 0
}

violations contains {"path": setting.path, "params": {"name": setting.key, "value": setting.text}} if {
	some setting in said
	off(setting)
}

off(setting) if {
	setting.on == false
	app_settings.ends(setting, ["rate_limit", "rate_limiting", "ratelimit", "ratelimiting", "rate_limit_enabled", "rate_limiting_enabled", "ratelimit_enabled", "enable_rate_limit", "enable_rate_limiting", "throttling_enabled", "throttle_enabled"])
}

off(setting) if {
	app_settings.ends(setting, ["requests_per_second", "requests_per_minute", "requests_per_hour", "rate_limit", "rate_limit_max", "rate_limit_max_requests"])
	setting.number <= 0
}
