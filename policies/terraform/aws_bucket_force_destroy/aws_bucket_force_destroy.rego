# METADATA
# title: Bucket that Terraform may delete with everything in it
# description: Without this switch AWS refuses to delete a bucket that is not empty, which is the last guard of its data.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket
# custom:
#   id: AWS-0069
#   severity: low
#   advice: true
#   checklist: [CONF-TF-3]
#   kinds: [aws_s3_bucket, aws_ecr_repository, aws_backup_vault]
#   message: "{address} may be deleted with everything in it"
#   remediation: Remove {setting} or set it to false.
package rules.terraform.aws_bucket_force_destroy

import data.lib.terraform

violations contains terraform.place([setting], {"setting": setting}) if {
	some setting in ["force_destroy", "force_delete"]
	terraform.on(terraform.values, setting)
}
