package rules.kubernetes.ingress_route_twice_test

import data.rules.kubernetes.ingress_route_twice

ingress_for(metadata, host, route) := {
	"kind": "Ingress",
	"metadata": metadata,
	"spec": {"ingressClassName": "nginx", "rules": [{"host": host, "http": {"paths": [{"path": route}]}}]},
}

shop := ingress_for({"name": "shop"}, "shop.example.com", "/")

with_others(others) := {"resource": shop, "related": {"ingresses": others}}

test_the_same_host_and_path_is_found if {
	violation := {"path": ["spec", "rules", 0, "http", "paths", 0], "params": {"other": "old", "host": "shop.example.com", "route": "/"}}
	ingress_route_twice.violations == {violation} with input as with_others([ingress_for({"name": "old"}, "shop.example.com", "/")])
}

test_another_path_of_the_host_passes if {
	ingress_route_twice.violations == set() with input as with_others([ingress_for({"name": "api"}, "shop.example.com", "/api")])
	ingress_route_twice.applies with input as with_others([ingress_for({"name": "api"}, "shop.example.com", "/api")])
}

test_the_same_object_of_another_overlay_passes if {
	ingress_route_twice.violations == set() with input as with_others([ingress_for({"name": "shop"}, "shop.example.com", "/")])
}

test_another_namespace_or_class_passes if {
	other := ingress_for({"name": "old"}, "shop.example.com", "/")
	ingress_route_twice.violations == set() with input as with_others([ingress_for({"name": "old", "namespace": "staging"}, "shop.example.com", "/")])
	ingress_route_twice.violations == set() with input as with_others([object.union(other, {"spec": {"ingressClassName": "internal"}})])
}

test_a_canary_shares_on_purpose if {
	canary := ingress_for({"name": "next", "annotations": {"nginx.ingress.kubernetes.io/canary": "true"}}, "shop.example.com", "/")
	ingress_route_twice.violations == set() with input as with_others([canary])
	ingress_route_twice.violations == set() with input as {"resource": canary, "related": {"ingresses": [shop]}}
}

test_an_ingress_without_rivals_and_a_solver_of_cert_manager_are_not_asked if {
	not ingress_route_twice.applies with input as with_others([])
	solver := ingress_for({"name": "cm", "labels": {"acme.cert-manager.io/http01-solver": "true"}}, "shop.example.com", "/")
	not ingress_route_twice.applies with input as {"resource": solver, "related": {"ingresses": [shop]}}
}
