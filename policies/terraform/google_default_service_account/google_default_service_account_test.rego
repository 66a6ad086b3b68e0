package rules.terraform.google_default_service_account_test

import data.lib.plans_test as plans
import data.rules.terraform.google_default_service_account as rule

test_the_default_account_with_all_scopes_is_found if {
	rule.violations == {plans.place("google_compute_instance", ["service_account", 0, "email"], {})} with input as plans.resource("google_compute_instance", {"service_account": [{"email": "123-compute@developer.gserviceaccount.com", "scopes": ["https://www.googleapis.com/auth/cloud-platform"]}]})
	rule.violations == {plans.place("google_compute_instance", ["service_account", 0, "email"], {})} with input as plans.resource("google_compute_instance", {"service_account": [{"scopes": ["cloud-platform"]}]})
	rule.violations == {plans.place("google_container_node_pool", ["node_config", 0, "service_account"], {})} with input as plans.resource("google_container_node_pool", {"node_config": [{"oauth_scopes": ["https://www.googleapis.com/auth/cloud-platform"]}]})
}

test_accounts_of_their_own_and_narrow_scopes_pass if {
	rule.violations == set() with input as plans.resource("google_compute_instance", {"service_account": [{"email": "orders@example.iam.gserviceaccount.com", "scopes": ["cloud-platform"]}]})
	rule.violations == set() with input as plans.referring("google_compute_instance", {"service_account": [{"scopes": ["cloud-platform"]}]}, {"service_account.email": ["google_service_account.orders"]})
	rule.violations == set() with input as plans.resource("google_compute_instance", {"service_account": [{"scopes": ["https://www.googleapis.com/auth/devstorage.read_only"]}]})
	rule.violations == set() with input as plans.referring("google_container_node_pool", {"node_config": [{"oauth_scopes": ["https://www.googleapis.com/auth/cloud-platform"]}]}, {"node_config.service_account": ["google_service_account.nodes"]})
	rule.violations == set() with input as plans.resource("google_compute_instance", {})
}
