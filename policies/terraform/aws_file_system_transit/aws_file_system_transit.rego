# METADATA
# title: File system that is mounted without TLS
# description: What a task reads and writes on EFS crosses the network in clear.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html
# custom:
#   id: AWS-0016
#   severity: medium
#   checklist: [SEC-VAULT-3]
#   kinds: [aws_ecs_task_definition]
#   message: "Volume {volume} of {address} is mounted without TLS"
#   remediation: Set efs_volume_configuration.transit_encryption to ENABLED.
package rules.terraform.aws_file_system_transit

import data.lib.terraform

default applies := false

applies if {
	some volume in terraform.values.volume
	not terraform.unset(volume, "efs_volume_configuration")
}

violations contains terraform.place(["volume", i, "efs_volume_configuration", 0, "transit_encryption"], {"volume": volume.name}) if {
	some i, volume in terraform.values.volume
	not terraform.unset(volume, "efs_volume_configuration")
	object.get(terraform.block(volume, "efs_volume_configuration"), "transit_encryption", null) != "ENABLED"
}
