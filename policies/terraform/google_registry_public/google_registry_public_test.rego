package rules.terraform.google_registry_public_test

import data.lib.plans_test as plans
import data.rules.terraform.google_registry_public as rule

test_everybody_is_found if {
	rule.violations == {plans.place("google_artifact_registry_repository_iam_member", ["member"], {"member": "allUsers"})} with input as plans.resource("google_artifact_registry_repository_iam_member", {"member": "allUsers"})
}

test_named_members_pass if {
	rule.violations == set() with input as plans.resource("google_artifact_registry_repository_iam_binding", {"members": ["group:dev@example.com"]})
}
