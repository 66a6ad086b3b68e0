package rules.kubernetes.ingress_backend_port_test

import data.rules.kubernetes.ingress_backend_port

shop(port, services) := {
	"resource": {"kind": "Ingress", "metadata": {"name": "shop"}, "spec": {"defaultBackend": {"service": {"name": "web", "port": port}}}},
	"related": {"services": services},
}

web(ports) := {"metadata": {"name": "web"}, "spec": {"ports": ports}}

found(port) := {{"path": ["spec", "defaultBackend"], "params": {"ingress": "shop", "service": "web", "port": port}}}

test_a_port_that_the_service_does_not_have_is_found if {
	ingress_backend_port.violations == found(8080) with input as shop({"number": 8080}, [web([{"port": 80, "targetPort": 8080}])])
	ingress_backend_port.violations == found("https") with input as shop({"name": "https"}, [web([{"name": "http", "port": 80}])])
}

test_a_port_by_number_or_name_passes if {
	ingress_backend_port.violations == set() with input as shop({"number": 80}, [web([{"port": 443}, {"port": 80}])])
	ingress_backend_port.violations == set() with input as shop({"name": "http"}, [web([{"name": "http", "port": 80}])])
	ingress_backend_port.applies with input as shop({"name": "http"}, [web([{"name": "http", "port": 80}])])
}

test_unknown_services_and_backends_without_a_port_pass if {
	ingress_backend_port.violations == set() with input as shop({"number": 80}, [{"metadata": {"name": "other"}, "spec": {"ports": [{"port": 1}]}}])
	ingress_backend_port.violations == set() with input as shop({"number": 80}, [web([])])
	ingress_backend_port.violations == set() with input as shop({}, [web([{"port": 80}])])
	not ingress_backend_port.applies with input as shop({"number": 80}, [])
}
