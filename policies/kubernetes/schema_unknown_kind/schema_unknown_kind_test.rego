package rules.kubernetes.schema_unknown_kind_test

import data.rules.kubernetes.schema_unknown_kind

params := {"apiVersion": "apps/v1", "kind": "Deploymnt", "suggestion": "apps/v1 Deployment", "introducedIn": ""}

test_the_schemas_problem_becomes_a_violation_at_its_place if {
	schema_unknown_kind.violations == {{"path": ["spec", "x"], "params": {"apiVersion": "apps/v1", "kind": "Deploymnt", "suggestion": "apps/v1 Deployment", "introducedIn": "", "hint": ", did you mean apps/v1 Deployment"}}} with input as {"schema": {"problems": [{"kind": "unknown-kind", "path": ["spec", "x"], "params": params}]}}
}

test_problems_of_other_kinds_belong_to_other_rules if {
	schema_unknown_kind.violations == set() with input as {"schema": {"problems": [{"kind": "other", "path": [], "params": {}}]}}
}

test_an_object_that_fits_its_schema_passes if {
	schema_unknown_kind.violations == set() with input as {"schema": {"problems": []}}
}

test_without_a_better_name_nothing_is_suggested if {
	schema_unknown_kind.violations == {{"path": ["spec"], "params": {"apiVersion": "apps/v1", "kind": "Deploymnt", "suggestion": "", "introducedIn": "", "hint": ""}}} with input as {"schema": {"problems": [{"kind": "unknown-kind", "path": ["spec"], "params": {"apiVersion": "apps/v1", "kind": "Deploymnt", "suggestion": "", "introducedIn": ""}}]}}
}
