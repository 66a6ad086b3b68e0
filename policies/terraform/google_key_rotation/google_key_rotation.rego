# METADATA
# title: Key that is not rotated
# description: What one version of a key has encrypted grows without end, and so does the loss when it leaks.
# related_resources:
#   - ref: https://cloud.google.com/kms/docs/key-rotation
# custom:
#   id: GCP-0047
#   severity: medium
#   checklist: [SEC-VAULT-2]
#   kinds: [google_kms_crypto_key]
#   message: "Key {address} is not rotated within 90 days"
#   remediation: Set rotation_period to 7776000s or less.
package rules.terraform.google_key_rotation

import data.lib.terraform

default applies := true

# Only keys for symmetric encryption can be rotated by themselves.
applies := false if not object.get(terraform.values, "purpose", null) in [null, "", "ENCRYPT_DECRYPT"]

applies := false if terraform.on(terraform.values, "import_only")

violations contains terraform.place(["rotation_period"], {}) if {
	applies
	not within_quarter
}

default within_quarter := false

within_quarter if to_number(trim_suffix(terraform.values.rotation_period, "s")) <= 7776000
