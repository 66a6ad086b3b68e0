# METADATA
# title: Timeouts of calls in the settings
# description: A call that may wait forever holds a connection and a thread, until none is left.
# related_resources:
#   - ref: https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/
# custom:
#   id: REPO-0320
#   severity: medium
#   checklist: [HA-BREAKER-3]
#   kinds: [settings]
#   message: "{name} is {value}: a call may wait forever"
#   remediation: Set the longest time that an answer is worth waiting for.
package rules.repository.timeout_settings

import data.lib.app_settings

calls := ["request", "connect", "connection", "http", "client", "call", "response", "upstream", "read", "api", "rpc", "grpc"]

names := array.concat(
	[concat("_", [call, "timeout"]) | some call in calls],
	[concat("_", [call, "timeout", unit]) | some call in calls; some unit in ["ms", "seconds", "sec", "secs", "s", "millis"]],
)

# Programs of others, and pauses that are no calls.
others := ["kafka", "loki", "s3_", "smtp", "ldap", "session", "idle", "keep_alive", "keepalive", "shutdown", "websocket", "stream"]

said := [setting |
	some setting in app_settings.known
	contains(setting.flat, "timeout")
	app_settings.ends(setting, names)
	not app_settings.mentions(setting, others)
]

# A name that says nothing but how long counts where retries stand beside it: only calls are retried.
beside_retries := [setting |
	some setting in app_settings.known
	lower(app_settings.last_name(setting)) in ["timeout", "timeout_seconds", "timeoutseconds", "timeout_ms", "timeoutms", "timeout-ms", "timeout_secs", "timeout_sec"]
	not app_settings.mentions(setting, array.concat(others, ["check", "probe", "job", "cron", "hook", "backup", "deploy", "lock", "test", "build"]))
	some other in app_settings.known
	app_settings.mentions(other, ["retr"])
	other.number > 0
	array.slice(other.path, 0, count(other.path) - 1) == array.slice(setting.path, 0, count(setting.path) - 1)
]

evidence contains {"path": setting.path, "params": {}} if {
	some setting in array.concat(said, beside_retries)
	app_settings.lifetime(setting) > 0
}

violations contains {"path": setting.path, "params": {"name": setting.key, "value": setting.text}} if {
	some setting in said
	app_settings.unlimited(setting)
}
