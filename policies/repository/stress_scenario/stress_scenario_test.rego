package rules.repository.stress_scenario_test

import data.rules.repository.stress_scenario

tried(shape, users, others) := {
	"resource": {"name": "load/spike.js", "shape": shape, "users": users},
	"related": {"best_load_tests": [{"name": "load/a.js", "shape": "", "users": other} | some other in others]},
}

test_a_load_above_the_ordinary_one_is_evidence if {
	stress_scenario.evidence == {{"path": [], "params": {}}} with input as tried("spike", 501, [500])
	stress_scenario.evidence == {{"path": [], "params": {}}} with input as tried("stress", 50, [])
	stress_scenario.evidence == {{"path": [], "params": {}}} with input as tried("soak", 100, [500])
	stress_scenario.violations == set() with input as tried("spike", 501, [500])
}

test_one_that_is_only_called_so_is_found if {
	stress_scenario.evidence == set() with input as tried("spike", 500, [500])
	stress_scenario.violations == {{"path": [], "params": {"shape": "spike", "name": "load/spike.js", "load": 500, "ordinary": 500}}} with input as tried("spike", 500, [500])
}

test_an_ordinary_load_test_is_neither if {
stress_scenario.evidence | stress_scenario.violations == set() with input as tried("", 900, [500])}

test_rates_count_where_there_are_no_users if {
	stress_scenario.violations == set() with input as {"resource": {"name": "a", "shape": "spike", "rate": 60}, "related": {"best_load_tests": [{"name": "b", "shape": "", "rate": 50}]}}
}
