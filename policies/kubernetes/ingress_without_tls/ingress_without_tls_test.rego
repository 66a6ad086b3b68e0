package rules.kubernetes.ingress_without_tls_test

import data.rules.kubernetes.ingress_without_tls

shop(annotations, spec) := {"resource": {"kind": "Ingress", "metadata": {"name": "shop", "annotations": annotations}, "spec": spec}}

found := {{"path": ["spec", "tls"], "params": {"ingress": "shop"}}}

test_an_ingress_without_tls_is_found if {
	ingress_without_tls.violations == found with input as shop({}, {})
	ingress_without_tls.violations == found with input as shop({}, {"tls": []})
	ingress_without_tls.violations == found with input as shop({}, {"tls": null})
	ingress_without_tls.violations == found with input as {"resource": {"kind": "Ingress", "metadata": {"name": "shop"}}}
}

test_tls_of_its_own_passes if {
	ingress_without_tls.violations == set() with input as shop({}, {"tls": [{"hosts": ["shop.example.com"]}]})
}

test_certificates_of_the_controller_pass if {
	every annotations in [
		{"alb.ingress.kubernetes.io/certificate-arn": "arn:aws:acm:…"},
		{"alb.ingress.kubernetes.io/listen-ports": "[{\"HTTPS\": 443}]"},
		{"alb.ingress.kubernetes.io/group.name": "shop"},
		{"networking.gke.io/managed-certificates": "shop"},
		{"kubernetes.io/ingress.allow-http": "false"},
		{"nginx.ingress.kubernetes.io/ssl-passthrough": "true"},
		{"nginx.ingress.kubernetes.io/force-ssl-redirect": "true"},
		{"traefik.ingress.kubernetes.io/router.entrypoints": "websecure"},
		{"kubernetes.io/ingress.class": "tailscale"},
	] {
		ingress_without_tls.violations == set() with input as shop(annotations, {})
	}
}

test_annotations_that_say_plain_http_are_found if {
	ingress_without_tls.violations == found with input as shop({"kubernetes.io/ingress.allow-http": "true"}, {})
	ingress_without_tls.violations == found with input as shop({"alb.ingress.kubernetes.io/group.name": "shop", "alb.ingress.kubernetes.io/listen-ports": "[{\"HTTP\": 80}]"}, {})
}

test_solvers_and_minions_are_not_asked if {
	not ingress_without_tls.applies with input as {"resource": {"metadata": {"labels": {"acme.cert-manager.io/http01-solver": "true"}}}}
	not ingress_without_tls.applies with input as shop({"nginx.org/mergeable-ingress-type": "minion"}, {})
	ingress_without_tls.applies with input as shop({}, {})
}
