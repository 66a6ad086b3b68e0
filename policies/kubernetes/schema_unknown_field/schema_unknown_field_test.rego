package rules.kubernetes.schema_unknown_field_test

import data.rules.kubernetes.schema_unknown_field

params := {"field": "replica", "suggestion": "replicas", "introducedIn": "", "removedIn": ""}

test_the_schemas_problem_becomes_a_violation_at_its_place if {
	schema_unknown_field.violations == {{"path": ["spec", "x"], "params": {"field": "replica", "suggestion": "replicas", "introducedIn": "", "removedIn": "", "hint": ", did you mean replicas"}}} with input as {"schema": {"problems": [{"kind": "unknown-field", "path": ["spec", "x"], "params": params}]}}
}

test_problems_of_other_kinds_belong_to_other_rules if {
	schema_unknown_field.violations == set() with input as {"schema": {"problems": [{"kind": "other", "path": [], "params": {}}]}}
}

test_an_object_that_fits_its_schema_passes if {
	schema_unknown_field.violations == set() with input as {"schema": {"problems": []}}
}

test_without_a_better_name_nothing_is_suggested if {
	schema_unknown_field.violations == {{"path": ["spec"], "params": {"field": "replica", "suggestion": "", "introducedIn": "", "removedIn": "", "hint": ""}}} with input as {"schema": {"problems": [{"kind": "unknown-field", "path": ["spec"], "params": {"field": "replica", "suggestion": "", "introducedIn": "", "removedIn": ""}}]}}
}
