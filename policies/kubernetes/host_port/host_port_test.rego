package rules.kubernetes.host_port_test

import data.rules.kubernetes.host_port

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

violation(list, port) := {"path": ["spec", "template", "spec", list, 0, "ports", 1, "hostPort"], "params": {"container": "web", "port": port}}

ports(port) := [{"name": "web", "ports": [{"containerPort": 8080}, {"containerPort": 80, "hostPort": port}]}]

test_a_port_of_the_node_is_found_in_every_kind_of_container if {
	host_port.violations == {violation("containers", 80)} with input as workload({"containers": ports(80)})
	host_port.violations == {violation("initContainers", 80)} with input as workload({"initContainers": ports(80)})
	host_port.violations == {violation("ephemeralContainers", 80)} with input as workload({"ephemeralContainers": ports(80)})
}

test_zero_and_what_is_no_number_are_no_port if {
	host_port.violations == set() with input as workload({"containers": ports("http")})
	host_port.violations == set() with input as workload({"containers": ports(0)})
	host_port.violations == set() with input as workload({"containers": [{"name": "web", "ports": null}]})
}

test_a_port_that_the_team_allows_passes if {
	parameters := {"K8S-0030": {"allowed": [{"min": 80, "max": 443}]}}
	host_port.violations == set() with input as workload({"containers": ports(443)}) with data.parameters as parameters
	host_port.violations == {violation("containers", 444)} with input as workload({"containers": ports(444)}) with data.parameters as parameters
	host_port.violations == {violation("containers", 79)} with input as workload({"containers": ports(79)}) with data.parameters as parameters
}

test_what_runs_the_nodes_is_not_asked if {
	agent := {"kind": "DaemonSet", "metadata": {"name": "proxy", "namespace": "kube-system"}}
	not host_port.applies with input as {"resource": agent}
	host_port.applies with input as {"resource": object.union(agent, {"metadata": {"namespace": "shop"}})}
}
