# METADATA
# title: Reads from replicas switched off
# description: All reads go to the primary, and the replicas carry no load.
# related_resources:
#   - ref: https://www.postgresql.org/docs/current/hot-standby.html
# custom:
#   id: REPO-0450
#   severity: medium
#   checklist: [SCALE-DB-1, PERF-PG-2]
#   kinds: [settings]
#   message: "{setting} is off"
#   remediation: Switch reads from replicas on, and give the address of the replicas.
package rules.repository.replica_reads_off

import data.lib.app_settings

switches := [setting |
	some setting in app_settings.known
	is_boolean(setting.on)
	some word in ["_read_replica_enabled_", "_read_replicas_enabled_", "_replica_reads_enabled_", "_read_from_replicas_", "_use_read_replica_", "_use_read_replicas_"]
	endswith(setting.flat, word)
]

default applies := false

applies if count(switches) > 0

violations contains {"path": setting.path, "params": {"setting": setting.key}} if {
	some setting in switches
	setting.on == false
}
