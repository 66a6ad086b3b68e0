package rules.terraform.google_data_public_test

import data.lib.plans_test as plans
import data.rules.terraform.google_data_public as rule

test_everybody_is_found if {
	rule.violations == {plans.place("google_kms_crypto_key_iam_member", ["member"], {"member": "allUsers"})} with input as plans.resource("google_kms_crypto_key_iam_member", {"role": "roles/cloudkms.cryptoKeyDecrypter", "member": "allUsers"})
	rule.violations == {plans.place("google_bigquery_dataset", ["access", 1, "special_group"], {"member": "allAuthenticatedUsers"})} with input as plans.resource("google_bigquery_dataset", {"access": [{"role": "OWNER", "user_by_email": "anna@example.com"}, {"role": "READER", "special_group": "allAuthenticatedUsers"}]})
	rule.violations == {plans.place("google_bigquery_dataset_access", ["iam_member"], {"member": "allUsers"})} with input as plans.resource("google_bigquery_dataset_access", {"role": "READER", "iam_member": "allUsers"})
}

test_named_members_pass if {
	rule.violations == set() with input as plans.resource("google_secret_manager_secret_iam_binding", {"role": "roles/secretmanager.secretAccessor", "members": ["serviceAccount:orders@example.iam.gserviceaccount.com"]})
	rule.violations == set() with input as plans.resource("google_bigquery_dataset", {"access": [{"role": "READER", "special_group": "projectReaders"}]})
	rule.violations == set() with input as plans.resource("google_bigquery_dataset", {})
}
