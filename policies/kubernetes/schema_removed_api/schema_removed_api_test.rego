package rules.kubernetes.schema_removed_api_test

import data.rules.kubernetes.schema_removed_api

params := {"apiVersion": "extensions/v1beta1", "kind": "Ingress", "deprecatedIn": "1.14", "removedIn": "1.22", "replacement": "networking.k8s.io/v1"}

test_the_schemas_problem_becomes_a_violation_at_its_place if {
	schema_removed_api.violations == {{"path": ["spec", "x"], "params": {"apiVersion": "extensions/v1beta1", "kind": "Ingress", "deprecatedIn": "1.14", "removedIn": "1.22", "replacement": "networking.k8s.io/v1", "hint": ", use networking.k8s.io/v1"}}} with input as {"schema": {"problems": [{"kind": "removed-api", "path": ["spec", "x"], "params": params}]}}
}

test_problems_of_other_kinds_belong_to_other_rules if {
	schema_removed_api.violations == set() with input as {"schema": {"problems": [{"kind": "other", "path": [], "params": {}}]}}
}

test_an_object_that_fits_its_schema_passes if {
	schema_removed_api.violations == set() with input as {"schema": {"problems": []}}
}

test_without_a_better_name_nothing_is_suggested if {
	schema_removed_api.violations == {{"path": ["spec"], "params": {"apiVersion": "extensions/v1beta1", "kind": "Ingress", "deprecatedIn": "1.14", "removedIn": "1.22", "replacement": "", "hint": ""}}} with input as {"schema": {"problems": [{"kind": "removed-api", "path": ["spec"], "params": {"apiVersion": "extensions/v1beta1", "kind": "Ingress", "deprecatedIn": "1.14", "removedIn": "1.22", "replacement": ""}}]}}
}
