# METADATA
# title: Data or key that everybody can use
# description: A role for allUsers or allAuthenticatedUsers on a dataset, topic, key, secret or image repository is open to every account in the world.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/principals-overview
# custom:
#   id: GCP-0002
#   severity: critical
#   checklist: [SEC-JWT-5]
#   kinds:
#     - google_bigquery_dataset
#     - google_bigquery_dataset_access
#     - google_bigquery_dataset_iam_member
#     - google_bigquery_dataset_iam_binding
#     - google_bigquery_table_iam_member
#     - google_bigquery_table_iam_binding
#     - google_pubsub_topic_iam_member
#     - google_pubsub_topic_iam_binding
#     - google_pubsub_subscription_iam_member
#     - google_pubsub_subscription_iam_binding
#     - google_kms_crypto_key_iam_member
#     - google_kms_crypto_key_iam_binding
#     - google_kms_key_ring_iam_member
#     - google_kms_key_ring_iam_binding
#     - google_secret_manager_secret_iam_member
#     - google_secret_manager_secret_iam_binding
#   message: "{address} gives {member} access"
#   remediation: Name groups or service accounts as members.
package rules.terraform.google_data_public

import data.lib.google_iam
import data.lib.terraform

violations contains terraform.place(found.path, {"member": found.member}) if some found in google_iam.public

violations contains terraform.place(["access", i, key], {"member": access[key]}) if {
	some i, access in terraform.values.access
	some key in ["special_group", "iam_member"]
	access[key] in google_iam.everybody
}
