# METADATA
# title: CDN before the application
# description: Cloud CDN keeps answers near the visitors.
# related_resources:
#   - ref: https://cloud.google.com/cdn/docs/overview
# custom:
#   id: GCP-0028
#   severity: info
#   checklist: [PERF-CACHE-4]
#   kinds: [google_compute_backend_service, google_compute_backend_bucket]
#   message: "Backend {address} uses Cloud CDN"
#   remediation: Set enable_cdn to true at the backend.
package rules.terraform.google_cdn

import data.lib.terraform

evidence contains terraform.place(["enable_cdn"], {}) if terraform.on(terraform.values, "enable_cdn")
