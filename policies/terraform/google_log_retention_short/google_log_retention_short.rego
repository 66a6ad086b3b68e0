# METADATA
# title: Logs that are kept for a few days
# description: When an attack is noticed, the logs of its beginning are gone.
# related_resources:
#   - ref: https://cloud.google.com/logging/docs/buckets
# custom:
#   id: GCP-0062
#   severity: medium
#   checklist: [OBS-LOG-4]
#   kinds: [google_logging_project_bucket_config]
#   message: "Log bucket {address} keeps logs for {days} days, fewer than 30"
#   remediation: Set retention_days to 30 or more.
package rules.terraform.google_log_retention_short

import data.lib.terraform

violations contains terraform.place(["retention_days"], {"days": terraform.values.retention_days}) if {
	terraform.values.retention_days > 0
	terraform.values.retention_days < 30
}
