# METADATA
# title: Bucket with access lists of single objects
# description: Next to IAM every object can have a list of its own, so that nobody sees from the roles who can read what.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/uniform-bucket-level-access
# custom:
#   id: GCP-0003
#   severity: medium
#   checklist: [SEC-JWT-5]
#   kinds: [google_storage_bucket]
#   message: "Bucket {address} has no uniform access"
#   remediation: Set uniform_bucket_level_access to true.
package rules.terraform.google_bucket_uniform_access

import data.lib.terraform

violations contains terraform.place(["uniform_bucket_level_access"], {}) if not terraform.on(terraform.values, "uniform_bucket_level_access")
