package rules.kubernetes.load_balancer_database_test

import data.rules.kubernetes.load_balancer_database

service(spec) := {"resource": {"kind": "Service", "metadata": {"name": "orders"}, "spec": spec}}

test_a_database_on_a_public_load_balancer_is_found if {
	violation := {"path": ["spec", "ports", 0], "params": {"service": "orders", "store": "PostgreSQL", "port": 5432}}
	load_balancer_database.violations == {violation} with input as service({"type": "LoadBalancer", "ports": [{"port": 5432}, {"port": 443}]})
}

test_given_networks_pass if {
	load_balancer_database.violations == set() with input as service({"type": "LoadBalancer", "loadBalancerSourceRanges": ["203.0.113.0/24"], "ports": [{"port": 5432}]})
}

test_services_inside_the_cluster_are_not_asked if {
	not load_balancer_database.applies with input as service({"ports": [{"port": 5432}]})
	load_balancer_database.violations == set() with input as service({"ports": [{"port": 5432}]})
}
