package rules.repository.ingress_chart_tls_test

import data.rules.repository.ingress_chart_tls

installed(product, config) := {"resource": {"product": product, "values": {"controller": {"config": config}}}}

place(version) := {{"path": ["values", "controller", "config", "ssl-protocols"], "params": {"version": version}}}

test_nothing_but_the_newest_version_is_evidence if {
	ingress_chart_tls.evidence == place("TLS 1.3") with input as installed("ingress-nginx", {"ssl-protocols": "TLSv1.3"})
	ingress_chart_tls.violations == set() with input as installed("ingress-nginx", {"ssl-protocols": "TLSv1.3"})
}

test_older_versions_are_found if {
	ingress_chart_tls.violations == place("TLS 1.1") with input as installed("ingress-nginx", {"ssl-protocols": "TLSv1.3 TLSv1.1 TLSv1.2"})
	ingress_chart_tls.evidence == set() with input as installed("ingress-nginx", {"ssl-protocols": "TLSv1.2 TLSv1.3"})
}

test_other_charts_and_defaults_are_none_of_its_business if {
	not ingress_chart_tls.applies with input as installed("ingress-nginx", {})
	not ingress_chart_tls.applies with input as installed("traefik", {"ssl-protocols": "TLSv1.2"})
}
