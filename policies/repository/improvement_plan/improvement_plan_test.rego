package rules.repository.improvement_plan_test

import data.rules.repository.improvement_plan

list(entries, complete) := {"resource": {"line": 3, "heading": "Actions", "entries": entries, "complete": complete, "sample": "Shard orders", "sample_line": 6}}

test_actions_with_owners_and_dates_are_evidence if {
	improvement_plan.evidence == {{"path": [], "params": {}}} with input as list(2, 2)
	improvement_plan.violations == set() with input as list(2, 2)
}

test_actions_without_are_found if {
	improvement_plan.evidence == set() with input as list(3, 1)
	improvement_plan.violations == {{"path": [], "params": {"open": 2, "entries": 3, "sample": "Shard orders"}}} with input as list(3, 1)
}

test_a_single_action_is_no_plan if {
improvement_plan.evidence |
	improvement_plan.violations == set() with input as list(1, 1)
	improvement_plan.evidence | improvement_plan.violations == set() with input as list(1, 0)
}
