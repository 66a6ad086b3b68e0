# METADATA
# title: Bulkhead in the settings
# description: A limit of concurrent calls for each dependency keeps one that is slow from taking all threads and connections.
# related_resources:
#   - ref: https://resilience4j.readme.io/docs/bulkhead
# custom:
#   id: REPO-0321
#   severity: medium
#   checklist: [HA-BREAKER-4]
#   kinds: [settings]
#   message: "{name} is {value}, which limits nothing"
#   remediation: Limit concurrent calls to what the dependency and the caller can carry.
package rules.repository.bulkhead_settings

import data.lib.app_settings

said := [setting |
	some setting in app_settings.known
	relevant(setting)
	setting.number
]

relevant(setting) if {
	app_settings.mentions(setting, ["bulkhead", "threadpool", "semaphore"])
	app_settings.ends(setting, ["max_concurrent_calls", "core_size", "core_thread_pool_size", "max_thread_pool_size", "max_concurrent_requests", "limit", "size", "max_concurrent"])
}

relevant(setting) if app_settings.ends(setting, ["max_concurrent_calls", "max_concurrent_requests", "max_in_flight_requests", "max_requests_in_flight", "concurrency_limit", "max_pending_requests"])

evidence contains {"path": setting.path, "params": {}} if {
	some setting in said
	setting.number > 0
	setting.number < 1000000
}

violations contains {"path": setting.path, "params": {"name": setting.key, "value": setting.text}} if {
	some setting in said
	setting.number >= 1000000
}

violations contains {"path": setting.path, "params": {"name": setting.key, "value": setting.text}} if {
	some setting in said
	setting.number < 0
}
