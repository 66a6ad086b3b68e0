# METADATA
# title: Bucket that everybody can read
# description: A role for allUsers or allAuthenticatedUsers opens every object to whoever knows or guesses its name, without a sign-in that you control.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/access-control/making-data-public
# custom:
#   id: GCP-0001
#   severity: critical
#   checklist: [SEC-JWT-5]
#   kinds:
#     - google_storage_bucket_iam_member
#     - google_storage_bucket_iam_binding
#     - google_storage_bucket_access_control
#     - google_storage_default_object_access_control
#     - google_storage_object_access_control
#     - google_storage_bucket_acl
#     - google_storage_default_object_acl
#     - google_storage_object_acl
#   relations: [references]
#   message: "{address} gives {member} access to the bucket"
#   remediation: Name groups or service accounts as members. Serve public files from a bucket with a website block behind a load balancer, or by signed addresses.
package rules.terraform.google_bucket_public

import data.lib.google_iam
import data.lib.terraform

violations contains terraform.place(found.path, {"member": found.member}) if {
	some found in google_iam.public
	not public_site
}

# Visitors of a public site have to read its files.
public_site if {
	terraform.values.role in ["roles/storage.objectViewer", "roles/storage.legacyObjectReader"]
	some bucket in terraform.references
	not terraform.unset(bucket.values, "website")
}
