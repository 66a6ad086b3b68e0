package rules.repository.recovery_point_objective_test

import data.rules.repository.recovery_point_objective

objective(kind, scope, minutes) := {"line": 4, "kind": kind, "scope": scope, "minutes": minutes, "text": "so long", "topics": ["recovery"], "whole": ["recovery"]}

alone(objective) := {"resource": objective, "related": {"best_objectives": []}}

test_an_objective_within_the_limit_is_evidence if {
	recovery_point_objective.evidence == {{"path": [], "params": {}}} with input as alone(objective("rpo", "", 60))
	recovery_point_objective.violations == set() with input as alone(objective("rpo", "", 60))
	recovery_point_objective.applies with input as alone(objective("rpo", "", 60))
}

test_a_longer_one_is_found if {
	recovery_point_objective.evidence == set() with input as alone(objective("rpo", "", 61))
	recovery_point_objective.violations == {{"path": [], "params": {"text": "so long"}}} with input as alone(objective("rpo", "", 61))
}

test_lower_levels_and_other_documents_and_objectives_are_left_alone if {
recovery_point_objective.evidence |
	recovery_point_objective.violations == set() with input as alone(objective("rpo", "lower", 61))
	recovery_point_objective.evidence | recovery_point_objective.violations == set() with input as alone(objective("rpo", "lower", 1))
	recovery_point_objective.evidence | recovery_point_objective.violations == set() with input as alone(object.union(objective("rpo", "", 61), {"whole": ["other"]}))
	recovery_point_objective.evidence | recovery_point_objective.violations == set() with input as alone(object.union(objective("rpo", "", 1), {"topics": ["other"], "whole": ["other"]}))
	recovery_point_objective.evidence | recovery_point_objective.violations == set() with input as alone(objective("other", "", 61))
}
