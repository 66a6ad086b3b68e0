# METADATA
# title: Bucket whose objects cannot be brought back
# description: Without versions and with soft delete switched off, an object that is deleted or overwritten is gone at once.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/soft-delete
# custom:
#   id: GCP-0005
#   severity: medium
#   checklist: [PERF-BACKUP-2]
#   kinds: [google_storage_bucket]
#   message: "Bucket {address} keeps neither versions nor deleted objects"
#   remediation: Set versioning.enabled to true, or keep deleted objects by a soft_delete_policy of seven days.
package rules.terraform.google_bucket_recovery

import data.lib.terraform

default applies := true

# What is deleted by its age anyhow needs no way back.
applies := false if {
	some rule in terraform.values.lifecycle_rule
	rule.action[0].type == "Delete"
	rule.condition[0].age <= 30
}

violations contains terraform.place(["soft_delete_policy", 0, "retention_duration_seconds"], {}) if {
	applies
	terraform.block(terraform.values, "soft_delete_policy").retention_duration_seconds == 0
	not terraform.on(terraform.block(terraform.values, "versioning"), "enabled")
}
