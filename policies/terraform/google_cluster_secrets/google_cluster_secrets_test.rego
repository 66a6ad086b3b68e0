package rules.terraform.google_cluster_secrets_test

import data.lib.plans_test as plans
import data.rules.terraform.google_cluster_secrets as rule

test_no_key_is_found if {
	rule.violations == {plans.place("google_container_cluster", ["database_encryption", 0, "state"], {})} with input as plans.resource("google_container_cluster", {"database_encryption": [{"state": "DECRYPTED"}]})
	rule.violations == {plans.place("google_container_cluster", ["database_encryption"], {})} with input as plans.resource("google_container_cluster", {})
}

test_a_key_passes if {
	rule.violations == set() with input as plans.resource("google_container_cluster", {"database_encryption": [{"state": "ENCRYPTED", "key_name": "gke"}]})
}
