# METADATA
# title: Rotation of an encryption key
# description: A key that stays the same protects more and more data; with rotation AWS makes new material each year and keeps the old for reading.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html
# custom:
#   id: AWS-0058
#   severity: medium
#   advice: true
#   checklist: [CONF-TF-5]
#   kinds: [aws_kms_key]
#   message: "Key {address} is not rotated"
#   remediation: Set enable_key_rotation to true.
package rules.terraform.aws_key_rotation

import data.lib.terraform

default applies := false

# Only symmetric keys for encryption, whose material AWS made, can be rotated.
applies if {
	object.get(terraform.values, "customer_master_key_spec", "SYMMETRIC_DEFAULT") in ["SYMMETRIC_DEFAULT", null]
	object.get(terraform.values, "key_usage", "ENCRYPT_DECRYPT") in ["ENCRYPT_DECRYPT", null]
	not terraform.given("custom_key_store_id")
}

violations contains terraform.place(["enable_key_rotation"], {}) if {
	applies
	not terraform.on(terraform.values, "enable_key_rotation")
}

evidence contains terraform.place(["enable_key_rotation"], {}) if {
	applies
	terraform.on(terraform.values, "enable_key_rotation")
}
