# METADATA
# title: Retries with a limit in the settings
# description: A few retries hide a short failure. Retries without a limit multiply the load on what is already failing.
# related_resources:
#   - ref: https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/
# custom:
#   id: REPO-0319
#   severity: medium
#   checklist: [HA-BREAKER-2]
#   kinds: [settings]
#   message: "{name} is {value}: calls are retried without end"
#   remediation: Retry a few times with growing pauses, and only what may be repeated.
package rules.repository.retry_settings

import data.lib.app_settings

# Clients of queues retry until their own deadline; checks and jobs are no calls.
others := ["kafka", "producer", "health", "job", "cron", "backup", "rdma", "rnr", "join", "reconnect", "migration"]

said := [setting |
	some setting in app_settings.known
	app_settings.mentions(setting, ["retr"])
	app_settings.ends(setting, ["max_attempts", "max_retries", "max_retry", "max_retry_attempts", "retry_attempts", "retry_count", "retry_max", "retries", "retry_max_attempts", "retry_limit"])
	not app_settings.mentions(setting, others)
]

evidence contains {"path": setting.path, "params": {}} if {
	some setting in said
	setting.number > 0
	setting.number <= 20
}

violations contains {"path": setting.path, "params": {"name": setting.key, "value": setting.text}} if {
	some setting in said
	endless(setting)
}

endless(setting) if setting.number < 0

endless(setting) if setting.number > 1000

endless(setting) if lower(setting.text) in ["infinite", "infinity", "unlimited", "forever"]
