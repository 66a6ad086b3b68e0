package rules.kubernetes.node_port_test

import data.rules.kubernetes.node_port

service(type, ingresses) := {"resource": {"kind": "Service", "metadata": {"name": "web"}, "spec": {"type": type}}, "related": {"ingresses": ingresses}}

test_a_node_port_is_found if {
	node_port.violations == {{"path": ["spec", "type"], "params": {"service": "web"}}} with input as service("NodePort", [])
}

test_other_types_and_backends_of_an_ingress_are_not_asked if {
	not node_port.applies with input as service("ClusterIP", [])
	not node_port.applies with input as service("NodePort", [{"kind": "Ingress"}])
	node_port.violations == set() with input as service("NodePort", [{"kind": "Ingress"}])
}
