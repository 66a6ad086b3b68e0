package rules.terraform.google_impersonation_test

import data.lib.plans_test as plans
import data.rules.terraform.google_impersonation as rule

test_roles_over_all_accounts_are_found if {
	rule.violations == {plans.place("google_project_iam_member", ["role"], {"role": "roles/iam.serviceAccountTokenCreator"})} with input as plans.resource("google_project_iam_member", {"role": "roles/iam.serviceAccountTokenCreator"})
	rule.violations == {plans.place("google_folder_iam_member", ["role"], {"role": "roles/iam.serviceAccountAdmin"})} with input as plans.resource("google_folder_iam_member", {"role": "roles/iam.serviceAccountAdmin"})
}

test_other_roles_pass if {
	rule.violations == set() with input as plans.resource("google_project_iam_member", {"role": "roles/logging.logWriter"})
	rule.violations == set() with input as plans.resource("google_project_iam_member", {})
}
