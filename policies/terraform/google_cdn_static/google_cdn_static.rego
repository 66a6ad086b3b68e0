# METADATA
# title: Static files come from a CDN
# description: Cloud CDN serves the files of a bucket.
# related_resources:
#   - ref: https://cloud.google.com/cdn/docs/setting-up-cdn-with-bucket
# custom:
#   id: GCP-0029
#   severity: info
#   checklist: [PERF-CONTENT-5]
#   kinds: [google_compute_backend_bucket]
#   message: "The files of {address} come from Cloud CDN"
#   remediation: Serve static files from a google_compute_backend_bucket with enable_cdn true.
package rules.terraform.google_cdn_static

import data.lib.terraform

evidence contains terraform.place(["enable_cdn"], {}) if terraform.on(terraform.values, "enable_cdn")
