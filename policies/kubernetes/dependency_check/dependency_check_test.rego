package rules.kubernetes.dependency_check_test

import data.rules.kubernetes.dependency_check

pod(spec) := {"resource": {"kind": "Pod", "spec": spec}}

http(path) := {"httpGet": {"path": path, "port": 80}}

test_a_path_for_readiness_alone_is_evidence if {
	evidence := {"path": ["spec", "containers", 0, "readinessProbe", "httpGet", "path"], "params": {"container": "web"}}
	dependency_check.evidence == {evidence} with input as pod({"containers": [{"name": "web", "livenessProbe": http("/live"), "readinessProbe": http("/actuator/health/readiness")}]})
}

test_the_same_path_for_liveness_is_not if {
	dependency_check.evidence == set() with input as pod({"containers": [{"name": "web", "livenessProbe": http("/ready"), "readinessProbe": http("/ready")}]})
	dependency_check.evidence == set() with input as pod({"containers": [{"name": "web", "readinessProbe": http("/health")}, {"name": "db", "readinessProbe": {"tcpSocket": {"port": 1}}}]})
}

curl(path) := {"exec": {"command": ["curl", "-fsS", concat("", ["localhost:8080", path])]}}

test_a_command_that_asks_for_readiness_is_evidence if {
	evidence := {"path": ["spec", "containers", 0, "readinessProbe", "exec", "command"], "params": {"container": "web"}}
	dependency_check.evidence == {evidence} with input as pod({"containers": [{"name": "web", "livenessProbe": curl("/healthz"), "readinessProbe": curl("/readyz")}]})
	dependency_check.evidence == set() with input as pod({"containers": [{"name": "web", "livenessProbe": curl("/readyz"), "readinessProbe": curl("/readyz")}]})
	dependency_check.evidence == set() with input as pod({"containers": [{"name": "db", "readinessProbe": {"exec": {"command": ["pg_isready", "-U", "shop"]}}}]})
}

test_an_init_container_that_waits_is_evidence if {
	dependency_check.evidence == {
		{"path": ["spec", "initContainers", 0], "params": {"container": "wait"}},
		{"path": ["spec", "initContainers", 1], "params": {"container": "queue"}},
	} with input as pod({"initContainers": [
		{"name": "wait", "image": "busybox", "command": ["sh", "-c", "until nc -z db 5432; do sleep 1; done"]},
		{"name": "queue", "image": "example.com/wait4x:2", "args": ["tcp", "queue:5672"]},
		{"name": "migrate", "image": "example.com/migrate:1"},
	]})
}
