package rules.kubernetes.certificate_untrusted_test

import data.rules.kubernetes.certificate_untrusted

certificate(issuer, name) := {"resource": {"kind": "Certificate", "spec": {"dnsNames": [name], "issuerRef": {"name": issuer}}}}

test_untrusted_issuers_for_public_names_are_found if {
	every issuer in ["selfsigned-issuer", "Self-Signed", "letsencrypt-staging"] {
		certificate_untrusted.violations == {{"path": ["spec", "issuerRef", "name"], "params": {"issuer": issuer}}} with input as certificate(issuer, "shop.example.com")
	}
}

test_an_ingress_that_names_one_is_found if {
	key := "cert-manager.io/cluster-issuer"
	shop := {"kind": "Ingress", "metadata": {"annotations": {key: "letsencrypt-staging"}}, "spec": {"rules": [{"host": "shop.example.com"}]}}
	certificate_untrusted.violations == {{"path": ["metadata", "annotations", key], "params": {"issuer": "letsencrypt-staging"}}} with input as {"resource": shop}
}

test_names_inside_the_cluster_and_of_test_stages_pass if {
	every name in ["web.shop.svc", "web.shop.svc.cluster.local", "web", "shop.staging.example.com"] {
		certificate_untrusted.violations == set() with input as certificate("selfsigned", name)
	}
}

test_a_service_with_its_namespace_is_inside if {
	own := {"resource": {"kind": "Certificate", "metadata": {"namespace": "shop"}, "spec": {"dnsNames": ["web", "web.shop", "localhost"], "issuerRef": {"name": "selfsigned"}}}}
	certificate_untrusted.violations == set() with input as own
}

test_trusted_issuers_and_authorities_of_ones_own_pass if {
	certificate_untrusted.violations == set() with input as certificate("letsencrypt", "shop.example.com")
	authority := {"kind": "Certificate", "spec": {"isCA": true, "dnsNames": ["ca.example.com"], "issuerRef": {"name": "selfsigned"}}}
	certificate_untrusted.violations == set() with input as {"resource": authority}
}
