# METADATA
# title: Snapshots that are kept for a few days
# description: Damage that is noticed after some days is in all snapshots that are left.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/disks/scheduled-snapshots
# custom:
#   id: GCP-0059
#   severity: medium
#   checklist: [PERF-BACKUP-1]
#   kinds: [google_compute_resource_policy]
#   message: "Schedule {address} keeps snapshots for {days} days, fewer than 7"
#   remediation: Set retention_policy.max_retention_days to 7 or more.
package rules.terraform.google_snapshots_short

import data.lib.terraform

violations contains terraform.place(["snapshot_schedule_policy", 0, "retention_policy", 0, "max_retention_days"], {"days": days}) if {
	days := terraform.block(terraform.block(terraform.values, "snapshot_schedule_policy"), "retention_policy").max_retention_days
	days < 7
}
