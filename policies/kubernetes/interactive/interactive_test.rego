package rules.kubernetes.interactive_test

import data.rules.kubernetes.interactive

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

violation(list, field) := {"path": ["spec", "template", "spec", list, 0, field], "params": {"container": "web", "field": field}}

test_an_open_input_or_terminal_is_found if {
	interactive.violations == {
		violation("containers", "stdin"),
		violation("containers", "tty"),
		violation("initContainers", "tty"),
	} with input as workload({"containers": [{"name": "web", "stdin": true, "tty": true}], "initContainers": [{"name": "web", "tty": true}]})
}

test_neither_passes if {
	interactive.violations == set() with input as workload({"containers": [{"name": "web", "stdin": false, "tty": false}, {"name": "log"}]})
}

test_an_ephemeral_container_is_there_for_a_person if {
	interactive.violations == set() with input as workload({"ephemeralContainers": [{"name": "debug", "stdin": true, "tty": true}]})
}
