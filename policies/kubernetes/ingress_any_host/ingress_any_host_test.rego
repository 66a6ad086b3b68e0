package rules.kubernetes.ingress_any_host_test

import data.rules.kubernetes.ingress_any_host

shop(rules, tls) := {"resource": {"kind": "Ingress", "metadata": {"name": "shop"}, "spec": {"rules": rules, "tls": tls}}}

found(hosts) := {{"path": ["spec", "rules", 0, "host"], "params": {"ingress": "shop", "hosts": hosts}}}

test_no_host_is_every_host if {
	every rule in [{}, {"host": ""}, {"host": null}, {"host": "*"}] {
		ingress_any_host.violations == found("every host") with input as shop([rule], [])
	}
}

test_a_wildcard_without_a_certificate_is_found if {
	ingress_any_host.violations == found("*.example.com") with input as shop([{"host": "*.example.com"}, {"host": "shop.example.com"}], [{"hosts": ["shop.example.com"]}])
}

test_a_wildcard_with_its_certificate_passes if {
	ingress_any_host.violations == set() with input as shop([{"host": "*.example.com"}], [{"hosts": ["*.example.com"]}])
}

test_an_ingress_without_rules_or_with_a_load_balancer_of_its_own_is_not_asked if {
	not ingress_any_host.applies with input as shop([], [])
	alone := {"resource": {"metadata": {"name": "shop", "annotations": {"networking.gke.io/managed-certificates": "shop"}}, "spec": {"rules": [{}]}}}
	not ingress_any_host.applies with input as alone
	ingress_any_host.violations == set() with input as alone
	ingress_any_host.applies with input as shop([{"host": "shop.example.com"}], [])
}
