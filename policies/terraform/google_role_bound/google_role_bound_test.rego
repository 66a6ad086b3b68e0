package rules.terraform.google_role_bound_test

import data.lib.plans_test as plans
import data.rules.terraform.google_role_bound as rule

test_a_role_of_a_task_is_evidence if {
	rule.evidence == {plans.place("google_project_iam_member", ["role"], {"role": "roles/cloudsql.client"})} with input as plans.resource("google_project_iam_member", {"role": "roles/cloudsql.client", "member": "group:dev@example.com"})
}

test_basic_roles_and_everybody_are_not if {
	rule.evidence == set() with input as plans.resource("google_project_iam_member", {"role": "roles/owner", "member": "user:anna@example.com"})
	rule.evidence == set() with input as plans.resource("google_project_iam_member", {"role": "roles/viewer", "member": "allAuthenticatedUsers"})
	rule.evidence == set() with input as plans.resource("google_project_iam_member", {})
}
