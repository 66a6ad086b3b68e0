package rules.kubernetes.schema_deprecated_api_test

import data.rules.kubernetes.schema_deprecated_api

params := {"apiVersion": "autoscaling/v2beta2", "kind": "HorizontalPodAutoscaler", "deprecatedIn": "1.23", "removedIn": "1.26", "replacement": "autoscaling/v2"}

test_the_schemas_problem_becomes_a_violation_at_its_place if {
	schema_deprecated_api.violations == {{"path": ["spec", "x"], "params": {"apiVersion": "autoscaling/v2beta2", "kind": "HorizontalPodAutoscaler", "deprecatedIn": "1.23", "removedIn": "1.26", "replacement": "autoscaling/v2", "hint": ", use autoscaling/v2"}}} with input as {"schema": {"problems": [{"kind": "deprecated-api", "path": ["spec", "x"], "params": params}]}}
}

test_problems_of_other_kinds_belong_to_other_rules if {
	schema_deprecated_api.violations == set() with input as {"schema": {"problems": [{"kind": "other", "path": [], "params": {}}]}}
}

test_an_object_that_fits_its_schema_passes if {
	schema_deprecated_api.violations == set() with input as {"schema": {"problems": []}}
}

test_without_a_better_name_nothing_is_suggested if {
	schema_deprecated_api.violations == {{"path": ["spec"], "params": {"apiVersion": "autoscaling/v2beta2", "kind": "HorizontalPodAutoscaler", "deprecatedIn": "1.23", "removedIn": "1.26", "replacement": "", "hint": ""}}} with input as {"schema": {"problems": [{"kind": "deprecated-api", "path": ["spec"], "params": {"apiVersion": "autoscaling/v2beta2", "kind": "HorizontalPodAutoscaler", "deprecatedIn": "1.23", "removedIn": "1.26", "replacement": ""}}]}}
}
