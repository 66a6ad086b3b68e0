# METADATA
# title: Bucket in several regions
# description: Objects of a multi-region or dual-region bucket are kept in at least two regions.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/locations
# custom:
#   id: GCP-0006
#   severity: info
#   checklist: [HA-DR-3]
#   kinds: [google_storage_bucket]
#   message: "Bucket {address} is kept in {location}"
#   remediation: Set location to a multi-region such as EU, or to a region pair by custom_placement_config.
package rules.terraform.google_bucket_regions

import data.lib.terraform

multi_regions := {"US", "EU", "ASIA", "ASIA1", "EUR4", "EUR5", "EUR7", "EUR8", "NAM4"}

evidence contains terraform.place(["location"], {"location": terraform.values.location}) if upper(terraform.values.location) in multi_regions
