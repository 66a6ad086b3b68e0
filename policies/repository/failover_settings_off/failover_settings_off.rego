# METADATA
# title: Failover that waits for a person
# description: When the primary fails, the service stays away until somebody has been woken up and has made another one the primary.
# related_resources:
#   - ref: https://patroni.readthedocs.io/en/latest/
# custom:
#   id: REPO-0451
#   severity: medium
#   checklist: [HA-ZONE-4]
#   kinds: [settings]
#   message: "{setting} is off"
#   remediation: Let a tool with a majority (Patroni, an operator, Sentinel, the managed service) fail over by itself.
package rules.repository.failover_settings_off

import data.lib.app_settings

switches := [setting |
	some setting in app_settings.known
	is_boolean(setting.on)
	some word in ["_automatic_failover_", "_automatic_failover_enabled_", "_automated_failover_", "_automated_failover_enabled_", "_auto_failover_", "_auto_failover_enabled_"]
	endswith(setting.flat, word)
]

default applies := false

applies if count(switches) > 0

violations contains {"path": setting.path, "params": {"setting": setting.key}} if {
	some setting in switches
	setting.on == false
}
