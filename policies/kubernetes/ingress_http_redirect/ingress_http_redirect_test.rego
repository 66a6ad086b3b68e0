package rules.kubernetes.ingress_http_redirect_test

import data.rules.kubernetes.ingress_http_redirect

shop(annotations) := {"resource": {"kind": "Ingress", "metadata": {"name": "shop", "annotations": annotations}, "spec": {"tls": [{"hosts": ["shop.example.com"]}]}}}

found(key) := {{"path": ["metadata", "annotations", key], "params": {"ingress": "shop"}}}

test_a_redirect_switched_off_is_found if {
	ingress_http_redirect.violations == found("nginx.ingress.kubernetes.io/ssl-redirect") with input as shop({"nginx.ingress.kubernetes.io/ssl-redirect": "false"})
	ingress_http_redirect.violations == found("haproxy.org/ssl-redirect") with input as shop({"haproxy.org/ssl-redirect": "false"})
}

test_a_forced_redirect_passes if {
	ingress_http_redirect.violations == set() with input as shop({"nginx.ingress.kubernetes.io/ssl-redirect": "false", "nginx.ingress.kubernetes.io/force-ssl-redirect": "true"})
	ingress_http_redirect.violations == set() with input as shop({})
}

test_listeners_of_aws_need_a_redirect if {
	key := "alb.ingress.kubernetes.io/listen-ports"
	both := "[{\"HTTP\": 80}, {\"HTTPS\": 443}]"
	ingress_http_redirect.violations == found(key) with input as shop({key: both})
	ingress_http_redirect.violations == set() with input as shop({key: both, "alb.ingress.kubernetes.io/ssl-redirect": "443"})
	ingress_http_redirect.violations == set() with input as shop({key: "[{\"HTTPS\": 443}]"})
}

test_google_cloud_needs_a_frontend_configuration if {
	key := "networking.gke.io/v1beta1.FrontendConfig"
	ingress_http_redirect.violations == found(key) with input as shop({"kubernetes.io/ingress.class": "gce"})
	ingress_http_redirect.violations == found(key) with input as {"resource": {"metadata": {"name": "shop", "annotations": {"networking.gke.io/managed-certificates": "shop"}}}}
	ingress_http_redirect.violations == set() with input as shop({"kubernetes.io/ingress.class": "gce", key: "redirect"})
	ingress_http_redirect.violations == set() with input as shop({"kubernetes.io/ingress.class": "gce", "kubernetes.io/ingress.allow-http": "false"})
}

test_an_ingress_without_tls_is_not_asked if {
	plain := {"resource": {"metadata": {"name": "shop", "annotations": {"nginx.ingress.kubernetes.io/ssl-redirect": "false"}}, "spec": {}}}
	not ingress_http_redirect.applies with input as plain
	ingress_http_redirect.violations == set() with input as plain
}
