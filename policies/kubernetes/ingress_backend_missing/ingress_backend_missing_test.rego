package rules.kubernetes.ingress_backend_missing_test

import data.rules.kubernetes.ingress_backend_missing

route(service, port) := {"path": "/", "backend": {"service": {"name": service, "port": port}}}

shop(routes, services) := {
	"resource": {"kind": "Ingress", "metadata": {"name": "shop"}, "spec": {"rules": [{"http": {"paths": routes}}]}},
	"related": {"services": [{"metadata": {"name": name}} | some name in services]},
}

test_a_service_that_is_not_there_is_found if {
	violation := {"path": ["spec", "rules", 0, "http", "paths", 1, "backend"], "params": {"ingress": "shop", "service": "cart"}}
	ingress_backend_missing.violations == {violation} with input as shop([route("web", {"number": 80}), route("cart", {"number": 80})], ["web"])
}

test_services_that_are_there_pass if {
	ingress_backend_missing.violations == set() with input as shop([route("web", {"number": 80}), route("cart", {"number": 80})], ["web", "cart"])
}

test_an_action_of_the_aws_controller_is_no_service if {
	ingress_backend_missing.violations == set() with input as shop([route("web", {"number": 80}), route("ssl-redirect", {"name": "use-annotation"})], ["web"])
}

test_an_ingress_whose_services_are_elsewhere_is_not_asked if {
	not ingress_backend_missing.applies with input as shop([route("web", {"number": 80})], [])
	ingress_backend_missing.violations == set() with input as shop([route("web", {"number": 80})], [])
}
