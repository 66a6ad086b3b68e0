# METADATA
# title: Bucket that may be made public
# description: Nothing stops a later role for everybody, unless the bucket or the organization forbids it.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/public-access-prevention
# custom:
#   id: GCP-0004
#   severity: low
#   advice: true
#   checklist: [SEC-JWT-5]
#   kinds: [google_storage_bucket]
#   message: "Bucket {address} does not prevent public access"
#   remediation: Set public_access_prevention to enforced.
package rules.terraform.google_bucket_public_prevention

import data.lib.terraform

default applies := true

# A public site is meant to be read by everybody.
applies := false if not terraform.unset(terraform.values, "website")

violations contains terraform.place(["public_access_prevention"], {}) if {
	applies
	terraform.values.public_access_prevention != "enforced"
}

violations contains terraform.place(["public_access_prevention"], {}) if {
	applies
	terraform.unset(terraform.values, "public_access_prevention")
}
