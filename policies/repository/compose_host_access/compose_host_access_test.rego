package rules.repository.compose_host_access_test

import data.rules.repository.compose_host_access as rule

service(resource) := {"resource": resource, "facts": {"purpose": "production", "builds": false}}

found(path, what) := {{"path": path, "params": {"what": what}}}

test_the_socket_of_the_engine_is_found_also_to_read if {
	rule.violations == found(["volumes", 1], "the socket of the container engine") with input as service({"volumes": ["data:/data", "/var/run/docker.sock:/var/run/docker.sock:ro"]})
	rule.violations == found(["volumes", 0], "the socket of the container engine") with input as service({"volumes": [{"type": "bind", "source": "/run/podman/podman.sock", "target": "/socket", "read_only": true}]})
}

test_directories_of_the_host_are_found_where_they_can_be_written if {
	rule.violations == found(["volumes", 0], "the directory /etc of the host to write to") with input as service({"volumes": ["/etc:/host/etc"]})
	rule.violations == found(["volumes", 0], "the directory / of the host to write to") with input as service({"volumes": [{"type": "bind", "source": "/", "target": "/host"}]})
	rule.violations == set() with input as service({"volumes": ["/:/host:ro,rslave", "/etc/localtime:/etc/localtime", "/etc/ssl", {"type": "bind", "source": "/proc", "target": "/host", "read_only": true}]})
}

test_spaces_and_capabilities_of_the_host_are_found if {
	rule.violations == found(["pid"], "the processes of its host") with input as service({"pid": "host"})
	rule.violations == found(["network_mode"], "the network of its host") with input as service({"image": "shop:1.4.2", "network_mode": "host"})
	rule.violations == found(["cap_add", 1], "the capability SYS_ADMIN") with input as service({"cap_add": ["NET_BIND_SERVICE", "SYS_ADMIN"]})
	rule.violations == found(["cap_add", 0], "the capability cap_all") with input as service({"cap_add": ["cap_all"]})
}

test_services_of_their_own_and_those_that_measure_the_host_pass if {
	rule.violations == set() with input as service({"image": "prom/node-exporter:v1.9.0", "pid": "host", "network_mode": "host"})
	rule.violations == set() with input as service({"network_mode": "bridge", "volumes": ["data:/data"], "cap_add": ["NET_BIND_SERVICE"]})
	rule.applies == false with input as service({})
	rule.applies with input as service({"pid": "host"})
}

test_services_of_development_are_not_asked if {
	development := {"resource": {"pid": "host", "cap_add": ["ALL"], "volumes": ["/var/run/docker.sock:/s", "/:/host"]}, "facts": {"purpose": "development", "builds": false}}
	rule.violations == set() with input as development
	rule.applies == false with input as development
}
