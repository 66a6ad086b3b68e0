# METADATA
# title: Disks with daily snapshots
# description: A schedule makes snapshots of the disks and keeps them for a week or more.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/disks/scheduled-snapshots
# custom:
#   id: GCP-0058
#   severity: info
#   checklist: [PERF-BACKUP-1]
#   kinds: [google_compute_resource_policy]
#   relations: [referrers]
#   message: "Schedule {address} makes daily snapshots"
#   remediation: Attach a google_compute_resource_policy with a daily_schedule, kept for seven days or more, to the disk.
package rules.terraform.google_snapshots

import data.lib.terraform

evidence contains terraform.place(["snapshot_schedule_policy", 0, "schedule"], {}) if {
	policy := terraform.block(terraform.values, "snapshot_schedule_policy")
	daily(terraform.block(policy, "schedule"))
	terraform.block(policy, "retention_policy").max_retention_days >= 7
	count(terraform.referrers) > 0
}

daily(schedule) if terraform.block(schedule, "daily_schedule").days_in_cycle == 1

daily(schedule) if not terraform.unset(schedule, "hourly_schedule")
