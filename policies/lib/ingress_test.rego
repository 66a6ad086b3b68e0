package lib.ingress_test

import data.lib.ingress

ingress_with(spec) := {"resource": {"kind": "Ingress", "metadata": {"name": "shop"}, "spec": spec}}

test_backends_of_the_current_api if {
	spec := {
		"defaultBackend": {"service": {"name": "fallback", "port": {"number": 80}}},
		"rules": [{"host": "shop.example.com", "http": {"paths": [{"path": "/", "backend": {"service": {"name": "web", "port": {"name": "http"}}}}]}}],
	}
	ingress.backends == [
		{"service": "fallback", "port": 80, "path": ["spec", "defaultBackend"]},
		{"service": "web", "port": "http", "path": ["spec", "rules", 0, "http", "paths", 0, "backend"]},
	] with input as ingress_with(spec)
}

test_backends_of_the_older_api if {
	spec := {"backend": {"serviceName": "web", "servicePort": 80}}
	ingress.backends == [{"service": "web", "port": 80, "path": ["spec", "backend"]}] with input as ingress_with(spec)
}

test_a_backend_that_is_no_service_is_left_out if {
	ingress.backends == [] with input as ingress_with({"defaultBackend": {"resource": {"kind": "StorageBucket", "name": "static"}}})
	ingress.backends == [{"service": "web", "port": null, "path": ["spec", "defaultBackend"]}] with input as ingress_with({"defaultBackend": {"service": {"name": "web"}}})
}

test_routes_are_host_and_path if {
	ingress.routes == [
		{"host": "shop.example.com", "route": "/cart", "path": ["spec", "rules", 0, "http", "paths", 0]},
		{"host": "shop.example.com", "route": "/", "path": ["spec", "rules", 0, "http", "paths", 1]},
	] with input as ingress_with({"rules": [{"host": "shop.example.com", "http": {"paths": [{"path": "/cart"}, {}]}}, {"http": {"paths": [{}]}}]})
}

test_the_class_by_name_goes_before_the_annotation if {
	annotated := {"kubernetes.io/ingress.class": "gce"}
	ingress.class == "nginx" with input as {"resource": {"metadata": {"annotations": annotated}, "spec": {"ingressClassName": "nginx"}}}
	ingress.class == "gce" with input as {"resource": {"metadata": {"annotations": annotated}, "spec": {}}}
	ingress.class == "" with input as ingress_with({})
}

test_annotations_are_empty_where_there_are_none if {
	ingress.annotations == {} with input as {"resource": {"metadata": {"annotations": null}}}
	ingress.annotations == {"a": "b"} with input as {"resource": {"metadata": {"annotations": {"a": "b"}}}}
}

test_a_solver_of_cert_manager_is_known if {
	ingress.acme_solver with input as {"resource": {"metadata": {"labels": {"acme.cert-manager.io/http01-solver": "true"}}}}
	ingress.acme_solver == false with input as ingress_with({})
}

test_tls_may_end_elsewhere if {
	every annotations in [
		{"networking.gke.io/managed-certificates": "shop"},
		{"konghq.com/protocols": "https"},
		{"alb.ingress.kubernetes.io/listen-ports": "[{\"HTTPS\": 443}]"},
		{"alb.ingress.kubernetes.io/group.name": "shop"},
		{"kubernetes.io/ingress.class": "tailscale"},
	] {
		ingress.tls_elsewhere with input as {"resource": {"metadata": {"annotations": annotations}, "spec": {}}}
	}
	every annotations in [
		{},
		{"konghq.com/protocols": "http"},
		{"alb.ingress.kubernetes.io/group.name": "shop", "alb.ingress.kubernetes.io/listen-ports": "[{\"HTTP\": 80}]"},
	] {
		ingress.tls_elsewhere == false with input as {"resource": {"metadata": {"annotations": annotations}, "spec": {}}}
	}
}
