package rules.kubernetes.schema_missing_field_test

import data.rules.kubernetes.schema_missing_field

params := {"field": "selector", "expected": "an object"}

test_the_schemas_problem_becomes_a_violation_at_its_place if {
	schema_missing_field.violations == {{"path": ["spec", "x"], "params": {"field": "selector", "expected": "an object"}}} with input as {"schema": {"problems": [{"kind": "missing-field", "path": ["spec", "x"], "params": params}]}}
}

test_problems_of_other_kinds_belong_to_other_rules if {
	schema_missing_field.violations == set() with input as {"schema": {"problems": [{"kind": "other", "path": [], "params": {}}]}}
}

test_an_object_that_fits_its_schema_passes if {
	schema_missing_field.violations == set() with input as {"schema": {"problems": []}}
}
