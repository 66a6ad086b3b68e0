package rules.terraform.google_bucket_public_test

import data.lib.plans_test as plans
import data.rules.terraform.google_bucket_public as rule

test_everybody_is_found if {
	rule.violations == {plans.place("google_storage_bucket_iam_member", ["member"], {"member": "allUsers"})} with input as plans.resource("google_storage_bucket_iam_member", {"role": "roles/storage.objectViewer", "member": "allUsers"})
	rule.violations == {plans.place("google_storage_bucket_iam_binding", ["members", 1], {"member": "allAuthenticatedUsers"})} with input as plans.resource("google_storage_bucket_iam_binding", {"role": "roles/storage.admin", "members": ["user:anna@example.com", "allAuthenticatedUsers"]})
	rule.violations == {plans.place("google_storage_bucket_acl", ["role_entity", 1], {"member": "allUsers"})} with input as plans.resource("google_storage_bucket_acl", {"role_entity": ["OWNER:user-anna@example.com", "READER:allUsers"]})
	rule.violations == {plans.place("google_storage_bucket_access_control", ["entity"], {"member": "allUsers"})} with input as plans.resource("google_storage_bucket_access_control", {"role": "READER", "entity": "allUsers"})
}

test_writers_of_a_public_site_are_found if {
	rule.violations == {plans.place("google_storage_bucket_iam_member", ["member"], {"member": "allUsers"})} with input as plans.related("google_storage_bucket_iam_member", {"role": "roles/storage.objectAdmin", "member": "allUsers"}, {"references": [plans.neighbour("google_storage_bucket", {"website": [{"main_page_suffix": "index.html"}]})]})
}

test_named_members_and_readers_of_a_public_site_pass if {
	rule.violations == set() with input as plans.resource("google_storage_bucket_iam_member", {"role": "roles/storage.objectViewer", "member": "group:data@example.com"})
	rule.violations == set() with input as plans.related("google_storage_bucket_iam_member", {"role": "roles/storage.objectViewer", "member": "allUsers"}, {"references": [plans.neighbour("google_storage_bucket", {"website": [{"main_page_suffix": "index.html"}]})]})
}
