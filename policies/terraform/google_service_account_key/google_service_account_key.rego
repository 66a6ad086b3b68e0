# METADATA
# title: Service account key that never changes
# description: The key is valid for years, stands in the state of Terraform and works from anywhere.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/best-practices-for-managing-service-account-keys
# custom:
#   id: GCP-0057
#   severity: medium
#   checklist: [SEC-VAULT-2]
#   kinds: [google_service_account_key]
#   message: "Key {address} is never replaced"
#   remediation: Use workload identity federation instead of a key, or replace it by a time_rotating in keepers.
package rules.terraform.google_service_account_key

import data.lib.terraform

violations contains terraform.place(["service_account_id"], {}) if not rotated

default rotated := false

rotated if {
	some address in input.resource.references.keepers
	contains(address, "time_rotating.")
}
