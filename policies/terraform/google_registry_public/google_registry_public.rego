# METADATA
# title: Image repository that everybody can use
# description: Whoever finds it can read the images, and with a writing role replace them.
# related_resources:
#   - ref: https://cloud.google.com/artifact-registry/docs/access-control
# custom:
#   id: GCP-0065
#   severity: high
#   checklist: [SEC-IMAGE-4]
#   kinds: [google_artifact_registry_repository_iam_member, google_artifact_registry_repository_iam_binding]
#   message: "{address} gives {member} access to the repository"
#   remediation: Name groups or service accounts as members.
package rules.terraform.google_registry_public

import data.lib.google_iam
import data.lib.terraform

violations contains terraform.place(found.path, {"member": found.member}) if some found in google_iam.public
