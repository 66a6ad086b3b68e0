package rules.kubernetes.load_balancer_plain_http_test

import data.rules.kubernetes.load_balancer_plain_http

service(annotations, ports) := {"resource": {"kind": "Service", "metadata": {"name": "web", "annotations": annotations}, "spec": {"type": "LoadBalancer", "ports": ports}}}

found(index, port) := {{"path": ["spec", "ports", index], "params": {"service": "web", "port": port}}}

test_plain_http_to_the_internet_is_found if {
	load_balancer_plain_http.violations == found(0, 80) with input as service({}, [{"port": 80}])
	load_balancer_plain_http.violations == found(1, 8080) with input as service({}, [{"port": 9000}, {"name": "http", "port": 8080}])
	load_balancer_plain_http.violations == found(0, 3000) with input as service({}, [{"port": 3000, "appProtocol": "HTTP"}])
}

test_tls_beside_it_or_at_the_load_balancer_passes if {
	load_balancer_plain_http.violations == set() with input as service({}, [{"port": 80}, {"port": 443}])
	load_balancer_plain_http.violations == set() with input as service({}, [{"port": 80}, {"name": "https-web", "port": 9443}])
	load_balancer_plain_http.violations == set() with input as service({"service.beta.kubernetes.io/aws-load-balancer-ssl-cert": "arn:aws:acm:…"}, [{"name": "http", "port": 80}])
}

test_other_protocols_pass if {
	load_balancer_plain_http.violations == set() with input as service({}, [{"name": "mqtts", "port": 8883}])
}

test_internal_services_are_not_asked if {
	internal := service({"networking.gke.io/load-balancer-type": "Internal"}, [{"port": 80}])
	not load_balancer_plain_http.applies with input as internal
	load_balancer_plain_http.violations == set() with input as internal
	load_balancer_plain_http.violations == set() with input as {"resource": {"kind": "Service", "spec": {"ports": [{"port": 80}]}}}
}
