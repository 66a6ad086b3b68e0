package rules.kubernetes.schema_wrong_type_test

import data.rules.kubernetes.schema_wrong_type

params := {"field": "replicas", "expected": "a whole number", "found": "a text"}

test_the_schemas_problem_becomes_a_violation_at_its_place if {
	schema_wrong_type.violations == {{"path": ["spec", "x"], "params": {"field": "replicas", "expected": "a whole number", "found": "a text"}}} with input as {"schema": {"problems": [{"kind": "wrong-type", "path": ["spec", "x"], "params": params}]}}
}

test_problems_of_other_kinds_belong_to_other_rules if {
	schema_wrong_type.violations == set() with input as {"schema": {"problems": [{"kind": "other", "path": [], "params": {}}]}}
}

test_an_object_that_fits_its_schema_passes if {
	schema_wrong_type.violations == set() with input as {"schema": {"problems": []}}
}
