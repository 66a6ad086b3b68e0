# METADATA
# title: Replication to another region switched off
# description: When the region is away, so are the data and its backups.
# related_resources:
#   - ref: https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html
# custom:
#   id: REPO-0452
#   severity: medium
#   checklist: [HA-DR-3, PERF-BACKUP-3]
#   kinds: [settings]
#   message: "{setting} is off"
#   remediation: Switch the replication on, and name the region that gets the data.
package rules.repository.region_replication_off

import data.lib.app_settings

switches := [setting |
	some setting in app_settings.known
	is_boolean(setting.on)
	some word in ["_geographic_replication_enabled_", "_geo_replication_enabled_", "_cross_region_replication_enabled_", "_cross_region_replication_", "_cross_region_backup_enabled_", "_geographic_replication_", "_geo_replication_"]
	endswith(setting.flat, word)
]

default applies := false

applies if count(switches) > 0

violations contains {"path": setting.path, "params": {"setting": setting.key}} if {
	some setting in switches
	setting.on == false
}
