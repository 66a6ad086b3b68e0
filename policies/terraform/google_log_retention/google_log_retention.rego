# METADATA
# title: Logs with a lifetime
# description: A log bucket says how long its logs are kept.
# related_resources:
#   - ref: https://cloud.google.com/logging/docs/buckets
# custom:
#   id: GCP-0063
#   severity: info
#   checklist: [OBS-LOG-4, OBS-LOG-1]
#   kinds: [google_logging_project_bucket_config]
#   message: "Log bucket {address} keeps logs for {days} days"
#   remediation: Set retention_days of google_logging_project_bucket_config.
package rules.terraform.google_log_retention

import data.lib.terraform

evidence contains terraform.place(["retention_days"], {"days": terraform.values.retention_days}) if terraform.values.retention_days >= 30
