package rules.kubernetes.env_variable_twice_test

import data.rules.kubernetes.env_variable_twice as rule

pod(env) := {"resource": {"kind": "Pod", "metadata": {"name": "web"}, "spec": {"containers": [{"name": "web", "env": env}]}}}

test_the_second_of_a_name_is_found if {
	rule.violations == {{"path": ["spec", "containers", 0, "env", 2, "name"], "params": {"container": "web", "variable": "MODE"}}} with input as pod([
		{"name": "MODE", "value": "fast"},
		{"name": "PORT", "value": "80"},
		{"name": "MODE", "valueFrom": {"configMapKeyRef": {"name": "web", "key": "mode"}}},
	])
}

test_different_names_pass if {
	rule.violations == set() with input as pod([{"name": "MODE", "value": "fast"}, {"name": "mode", "value": "fast"}])
	rule.violations == set() with input as pod([])
}
