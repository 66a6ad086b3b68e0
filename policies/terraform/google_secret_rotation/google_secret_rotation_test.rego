package rules.terraform.google_secret_rotation_test

import data.lib.plans_test as plans
import data.rules.terraform.google_secret_rotation as rule

test_a_schedule_is_evidence if {
	rule.evidence == {plans.place("google_secret_manager_secret", ["rotation", 0, "rotation_period"], {})} with input as plans.resource("google_secret_manager_secret", {"rotation": [{"rotation_period": "2592000s"}], "topics": [{"name": "rotate"}]})
}

test_a_schedule_that_tells_nobody_is_not if {
	rule.evidence == set() with input as plans.resource("google_secret_manager_secret", {"rotation": [{"rotation_period": "2592000s"}], "topics": []})
	rule.evidence == set() with input as plans.resource("google_secret_manager_secret", {})
}
