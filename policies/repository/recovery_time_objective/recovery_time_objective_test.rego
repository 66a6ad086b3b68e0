package rules.repository.recovery_time_objective_test

import data.rules.repository.recovery_time_objective

objective(kind, scope, minutes) := {"line": 4, "kind": kind, "scope": scope, "minutes": minutes, "text": "so long", "topics": ["recovery"], "whole": ["recovery"]}

alone(objective) := {"resource": objective, "related": {"best_objectives": []}}

test_an_objective_within_the_limit_is_evidence if {
	recovery_time_objective.evidence == {{"path": [], "params": {}}} with input as alone(objective("rto", "", 240))
	recovery_time_objective.violations == set() with input as alone(objective("rto", "", 240))
	recovery_time_objective.applies with input as alone(objective("rto", "", 240))
}

test_a_longer_one_is_found if {
	recovery_time_objective.evidence == set() with input as alone(objective("rto", "", 241))
	recovery_time_objective.violations == {{"path": [], "params": {"text": "so long"}}} with input as alone(objective("rto", "", 241))
}

test_lower_levels_and_other_documents_and_objectives_are_left_alone if {
recovery_time_objective.evidence |
	recovery_time_objective.violations == set() with input as alone(objective("rto", "lower", 241))
	recovery_time_objective.evidence | recovery_time_objective.violations == set() with input as alone(objective("rto", "lower", 1))
	recovery_time_objective.evidence | recovery_time_objective.violations == set() with input as alone(object.union(objective("rto", "", 241), {"whole": ["other"]}))
	recovery_time_objective.evidence | recovery_time_objective.violations == set() with input as alone(object.union(objective("rto", "", 1), {"topics": ["other"], "whole": ["other"]}))
	recovery_time_objective.evidence | recovery_time_objective.violations == set() with input as alone(objective("other", "", 241))
}
