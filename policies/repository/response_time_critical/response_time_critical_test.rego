package rules.repository.response_time_critical_test

import data.rules.repository.response_time_critical

objective(kind, scope, minutes) := {"line": 4, "kind": kind, "scope": scope, "minutes": minutes, "text": "so long", "topics": ["incident"], "whole": ["incident"]}

alone(objective) := {"resource": objective, "related": {"best_objectives": []}}

test_an_objective_within_the_limit_is_evidence if {
	response_time_critical.evidence == {{"path": [], "params": {}}} with input as alone(objective("response", "critical", 30))
	response_time_critical.violations == set() with input as alone(objective("response", "critical", 30))
	response_time_critical.applies with input as alone(objective("response", "critical", 30))
}

test_a_longer_one_is_found if {
	response_time_critical.evidence == set() with input as alone(objective("response", "critical", 31))
	response_time_critical.violations == {{"path": [], "params": {"text": "so long"}}} with input as alone(objective("response", "critical", 31))
}

test_lower_levels_and_other_documents_and_objectives_are_left_alone if {
response_time_critical.evidence |
	response_time_critical.violations == set() with input as alone(objective("response", "lower", 31))
	response_time_critical.evidence | response_time_critical.violations == set() with input as alone(objective("response", "lower", 1))
	response_time_critical.evidence | response_time_critical.violations == set() with input as alone(object.union(objective("response", "critical", 31), {"whole": ["other"]}))
	response_time_critical.evidence | response_time_critical.violations == set() with input as alone(object.union(objective("response", "critical", 1), {"topics": ["other"], "whole": ["other"]}))
	response_time_critical.evidence | response_time_critical.violations == set() with input as alone(objective("other", "critical", 31))
}

test_a_longer_one_beside_one_that_is_met_is_left_alone if {
	response_time_critical.violations == set() with input as {"resource": objective("response", "critical", 31), "related": {"best_objectives": [objective("response", "critical", 30)]}}
	response_time_critical.violations == {{"path": [], "params": {"text": "so long"}}} with input as {"resource": objective("response", "critical", 31), "related": {"best_objectives": [objective("response", "critical", 31)]}}
}
