# METADATA
# title: Secret with a rotation schedule
# description: Secret Manager asks the rotating service for a new value at each interval.
# related_resources:
#   - ref: https://cloud.google.com/secret-manager/docs/rotation-recommendations
# custom:
#   id: GCP-0049
#   severity: info
#   checklist: [SEC-VAULT-2]
#   kinds: [google_secret_manager_secret, google_secret_manager_regional_secret]
#   message: "Secret {address} is rotated"
#   remediation: Set rotation.rotation_period and name in topics the topic that the rotating service listens to.
package rules.terraform.google_secret_rotation

import data.lib.terraform

evidence contains terraform.place(["rotation", 0, "rotation_period"], {}) if {
	not terraform.unset(terraform.block(terraform.values, "rotation"), "rotation_period")
	not terraform.unset(terraform.values, "topics")
}
