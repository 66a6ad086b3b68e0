# METADATA
# title: Bucket that its access list opens to everybody
# description: Anyone on the internet, or anyone with an AWS account, may list, read or even write what is in it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html
# custom:
#   id: AWS-0032
#   severity: high
#   checklist: [CONF-TF-5, SEC-JWT-5]
#   kinds: [aws_s3_bucket, aws_s3_bucket_acl, aws_s3_object, aws_s3_bucket_object]
#   message: "{address} is open to everybody ({grant})"
#   remediation: Remove the access list or set acl to private, and serve public files through CloudFront.
package rules.terraform.aws_bucket_public_acl

import data.lib.terraform

violations contains terraform.place(["acl"], {"grant": terraform.values.acl}) if {
	terraform.values.acl in ["public-read", "public-read-write", "authenticated-read"]
}

violations contains terraform.place(["grant", i], {"grant": concat(" ", grant.permissions)}) if {
	some i, grant in terraform.values.grant
	everybody(grant.uri)
}

violations contains terraform.place(["access_control_policy", 0, "grant", i], {"grant": grant.permission}) if {
	some i, grant in terraform.block(terraform.values, "access_control_policy").grant
	everybody(terraform.block(grant, "grantee").uri)
}

everybody(uri) if {
	some group in ["/AllUsers", "/AuthenticatedUsers"]
	endswith(uri, group)
}
