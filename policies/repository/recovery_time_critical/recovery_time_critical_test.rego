package rules.repository.recovery_time_critical_test

import data.rules.repository.recovery_time_critical

objective(kind, scope, minutes) := {"line": 4, "kind": kind, "scope": scope, "minutes": minutes, "text": "so long", "topics": ["incident"], "whole": ["incident"]}

alone(objective) := {"resource": objective, "related": {"best_objectives": []}}

test_an_objective_within_the_limit_is_evidence if {
	recovery_time_critical.evidence == {{"path": [], "params": {}}} with input as alone(objective("recovery", "critical", 15))
	recovery_time_critical.violations == set() with input as alone(objective("recovery", "critical", 15))
	recovery_time_critical.applies with input as alone(objective("recovery", "critical", 15))
}

test_a_longer_one_is_found if {
	recovery_time_critical.evidence == set() with input as alone(objective("recovery", "critical", 16))
	recovery_time_critical.violations == {{"path": [], "params": {"text": "so long"}}} with input as alone(objective("recovery", "critical", 16))
}

test_lower_levels_and_other_documents_and_objectives_are_left_alone if {
recovery_time_critical.evidence |
	recovery_time_critical.violations == set() with input as alone(objective("recovery", "lower", 16))
	recovery_time_critical.evidence | recovery_time_critical.violations == set() with input as alone(objective("recovery", "lower", 1))
	recovery_time_critical.evidence | recovery_time_critical.violations == set() with input as alone(object.union(objective("recovery", "critical", 16), {"whole": ["other"]}))
	recovery_time_critical.evidence | recovery_time_critical.violations == set() with input as alone(object.union(objective("recovery", "critical", 1), {"topics": ["other"], "whole": ["other"]}))
	recovery_time_critical.evidence | recovery_time_critical.violations == set() with input as alone(objective("other", "critical", 16))
}

test_a_longer_one_beside_one_that_is_met_is_left_alone if {
	recovery_time_critical.violations == set() with input as {"resource": objective("recovery", "critical", 16), "related": {"best_objectives": [objective("recovery", "critical", 15)]}}
	recovery_time_critical.violations == {{"path": [], "params": {"text": "so long"}}} with input as {"resource": objective("recovery", "critical", 16), "related": {"best_objectives": [objective("recovery", "critical", 16)]}}
}
