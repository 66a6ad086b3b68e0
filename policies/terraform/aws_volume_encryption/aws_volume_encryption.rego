# METADATA
# title: Volume that is not encrypted
# description: A volume and its snapshots keep everything that a server writes. Where nothing is said, the account's default decides, so only a plain "no" is a finding.
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html
# custom:
#   id: AWS-0003
#   severity: high
#   checklist: [SEC-VAULT-3]
#   kinds: [aws_ebs_volume, aws_instance, aws_spot_instance_request, aws_launch_template, aws_launch_configuration, aws_ebs_encryption_by_default]
#   message: "{address} leaves volumes unencrypted"
#   remediation: Set encrypted to true for each volume, and add aws_ebs_encryption_by_default so that no volume can be without.
package rules.terraform.aws_volume_encryption

import data.lib.terraform

default applies := false

applies if {
	some volume in volumes
	not terraform.unset(volume.value, "encrypted")
}

applies if input.resource.type == "aws_ebs_encryption_by_default"

violations contains terraform.place(["enabled"], {}) if {
	input.resource.type == "aws_ebs_encryption_by_default"
	terraform.off(terraform.values, "enabled")
}

violations contains terraform.place(array.concat(volume.path, ["encrypted"]), {}) if {
	some volume in volumes
	terraform.off(volume.value, "encrypted")
}

volumes := array.concat(array.concat(own, devices), mappings)

own := [{"value": terraform.values, "path": []} | input.resource.type == "aws_ebs_volume"]

devices := [{"value": device, "path": [name, i]} |
	some name in ["root_block_device", "ebs_block_device"]
	some i, device in terraform.values[name]
]

mappings := [{"value": terraform.block(mapping, "ebs"), "path": ["block_device_mappings", i, "ebs", 0]} |
	some i, mapping in terraform.values.block_device_mappings
]
