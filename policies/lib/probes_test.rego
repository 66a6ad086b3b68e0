package lib.probes_test

import data.lib.probes

pod(containers) := {"resource": {"kind": "Pod", "spec": {"containers": containers}}}

test_a_probe_comes_with_the_defaults_of_kubernetes if {
	container := {"name": "web", "livenessProbe": {"httpGet": {"path": "/live", "port": 80}, "timeoutSeconds": 0}}
	probes.all == [{
		"container": "web",
		"of": container,
		"type": "livenessProbe",
		"path": ["spec", "containers", 0, "livenessProbe"],
		"value": container.livenessProbe,
		"handler": "httpGet",
		"ask": {"path": "/live", "port": 80},
		"delay": 0,
		"period": 10,
		"timeout": 1,
		"failures": 3,
	}] with input as pod([container])
}

test_what_is_set_replaces_the_defaults if {
	value := {"exec": {"command": ["check"]}, "initialDelaySeconds": 5, "periodSeconds": 20, "timeoutSeconds": 3, "failureThreshold": 4}
	[[5, 20, 3, 4]] == [[p.delay, p.period, p.timeout, p.failures] | some p in probes.readiness] with input as pod([{"name": "web", "readinessProbe": value}])
}

test_probes_are_sorted_by_type if {
	containers := [{"name": "web", "livenessProbe": {"grpc": {"port": 1}}, "readinessProbe": {"tcpSocket": {"port": 2}}, "startupProbe": {"grpc": {"port": 3}}}]
	[{"port": 1}] == [p.ask | some p in probes.liveness] with input as pod(containers)
	[{"port": 2}] == [p.ask | some p in probes.readiness] with input as pod(containers)
	count(probes.all) == 3 with input as pod(containers)
}

test_null_and_empty_probes_ask_nothing if {
	container := {"name": "web", "livenessProbe": null, "readinessProbe": {}, "startupProbe": {"periodSeconds": 5}}
	probes.all == [] with input as pod([container])
	not probes.asks(container, "livenessProbe")
	not probes.asks(container, "readinessProbe")
}

test_a_container_asks_when_a_handler_is_set if {
	probes.asks({"livenessProbe": {"tcpSocket": {"port": 80}}}, "livenessProbe")
}

test_text_in_place_of_a_number_is_left_to_the_default if {
	[10] == [p.period | some p in probes.all] with input as pod([{"livenessProbe": {"grpc": {"port": 1}, "periodSeconds": "${PERIOD}"}}])
}

test_commands_that_always_succeed if {
	probes.always_succeeds(["true"])
	probes.always_succeeds(["/bin/sh", "-c", "exit 0"])
	probes.always_succeeds(["sh", "-c", "check || true"])
	not probes.always_succeeds(["pg_isready", "-U", "app"])
	not probes.always_succeeds(["sh", "-c", "echo ruok | nc localhost 2181 | grep imok"])
}

test_what_a_probe_asks_for_is_read_from_path_and_command if {
	http := {"handler": "httpGet", "path": ["a"], "ask": {"path": "/Status/Ready"}}
	command := {"handler": "exec", "path": ["a"], "ask": {"command": ["curl", "localhost:80/readyz"]}}
	probes.asks_for(http, "ready")
	probes.asks_for(command, "ready")
	not probes.asks_for({"ask": {"command": ["pg_isready"]}}, "ready")
	probes.place(http) == ["a", "httpGet", "path"]
	probes.place(command) == ["a", "exec", "command"]
}
