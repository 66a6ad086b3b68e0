package rules.repository.postgresql_planner_test

import data.rules.repository.postgresql_planner

given(name, value) := {"resource": {name: {"text": "x", "value": value}}}

test_methods_that_are_off if {
	postgresql_planner.violations == {{"path": ["enable_indexscan", "value"], "params": {"setting": "enable_indexscan"}}} with input as given("enable_indexscan", false)
	postgresql_planner.violations == set() with input as given("enable_indexscan", true)
	not postgresql_planner.applies with input as given("work_mem", 4)
}
