package rules.kubernetes.probe_cannot_fail_test

import data.rules.kubernetes.probe_cannot_fail

pod(command) := {"resource": {"kind": "Pod", "spec": {"containers": [{"name": "web", "livenessProbe": {"exec": {"command": command}}}]}}}

found := {{"path": ["spec", "containers", 0, "livenessProbe", "exec", "command"], "params": {"container": "web", "probe": "livenessProbe"}}}

test_commands_that_do_nothing_are_found if {
	probe_cannot_fail.violations == found with input as pod(["true"])
	probe_cannot_fail.violations == found with input as pod(["echo", "ok"])
	probe_cannot_fail.violations == found with input as pod(["/bin/sh", "-c", "exit 0"])
	probe_cannot_fail.violations == found with input as pod(["sh", "-c", " echo alive"])
}

test_a_failure_that_is_thrown_away_is_found if {
	probe_cannot_fail.violations == found with input as pod(["sh", "-c", "curl -f localhost:8080/health || true"])
	probe_cannot_fail.violations == found with input as pod(["bash", "-c", "check; exit 0"])
}

test_commands_that_ask_pass if {
	probe_cannot_fail.violations == set() with input as pod(["pg_isready", "-U", "app"])
	probe_cannot_fail.violations == set() with input as pod(["sh", "-c", "echo ruok | nc localhost 2181 | grep imok"])
	probe_cannot_fail.violations == set() with input as pod(["sh", "-c", "test -f /tmp/ready || exit 1"])
}

test_other_probes_are_not_asked if {
	not probe_cannot_fail.applies with input as {"resource": {"kind": "Pod", "spec": {"containers": [{"livenessProbe": {"grpc": {"port": 1}}}]}}}
}
