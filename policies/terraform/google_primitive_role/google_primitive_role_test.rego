package rules.terraform.google_primitive_role_test

import data.lib.plans_test as plans
import data.rules.terraform.google_primitive_role as rule

test_basic_roles_are_found if {
	rule.violations == {plans.place("google_project_iam_member", ["role"], {"role": "roles/owner"})} with input as plans.resource("google_project_iam_member", {"role": "roles/owner", "member": "user:anna@example.com"})
	rule.violations == {plans.place("google_folder_iam_binding", ["role"], {"role": "roles/editor"})} with input as plans.resource("google_folder_iam_binding", {"role": "roles/editor", "members": ["group:dev@example.com"]})
}

test_roles_of_a_task_pass if {
	rule.violations == set() with input as plans.resource("google_project_iam_member", {"role": "roles/cloudsql.client"})
	rule.violations == set() with input as plans.resource("google_project_iam_member", {"role": "roles/viewer"})
	rule.violations == set() with input as plans.resource("google_project_iam_member", {})
}
