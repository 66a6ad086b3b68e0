package rules.kubernetes.schema_invalid_value_test

import data.rules.kubernetes.schema_invalid_value

params := {"field": "containerPort", "expected": "a number from 1 to 65535"}

test_the_schemas_problem_becomes_a_violation_at_its_place if {
	schema_invalid_value.violations == {{"path": ["spec", "x"], "params": {"field": "containerPort", "expected": "a number from 1 to 65535"}}} with input as {"schema": {"problems": [{"kind": "invalid-value", "path": ["spec", "x"], "params": params}]}}
}

test_problems_of_other_kinds_belong_to_other_rules if {
	schema_invalid_value.violations == set() with input as {"schema": {"problems": [{"kind": "other", "path": [], "params": {}}]}}
}

test_an_object_that_fits_its_schema_passes if {
	schema_invalid_value.violations == set() with input as {"schema": {"problems": []}}
}
