package rules.kubernetes.service_target_port_test

import data.rules.kubernetes.service_target_port

service(target, workloads) := {
	"resource": {"kind": "Service", "metadata": {"name": "web"}, "spec": {"ports": [{"port": 80, "targetPort": target}]}},
	"related": {"workloads": workloads},
}

deployment(ports) := {"kind": "Deployment", "spec": {"template": {"spec": {"containers": [{"name": "web", "ports": ports}]}}}}

test_a_name_that_no_container_has_is_found if {
	violation := {"path": ["spec", "ports", 0, "targetPort"], "params": {"service": "web", "port": "https"}}
	service_target_port.violations == {violation} with input as service("https", [deployment([{"name": "http", "containerPort": 80}])])
	service_target_port.violations == {violation} with input as service("https", [deployment([])])
}

test_a_name_that_one_workload_has_passes if {
	service_target_port.violations == set() with input as service("http", [deployment([]), deployment([{"name": "http", "containerPort": 80}])])
}

test_a_native_sidecar_may_have_the_port if {
	proxy := {"kind": "Deployment", "spec": {"template": {"spec": {"initContainers": [{"restartPolicy": "Always", "ports": [{"name": "https"}]}]}}}}
	service_target_port.violations == set() with input as service("https", [proxy])
}

test_numbers_and_unknown_pods_are_not_asked if {
	not service_target_port.applies with input as service(8080, [deployment([])])
	not service_target_port.applies with input as service("8080", [deployment([])])
	not service_target_port.applies with input as service("http", [])
}
