package rules.kubernetes.certificate_wildcard_by_http_test

import data.rules.kubernetes.certificate_wildcard_by_http

certificate(name, solvers) := {
	"resource": {"kind": "Certificate", "spec": {"dnsNames": ["example.com", name]}},
	"related": {"issuers": [{"metadata": {"name": "le"}, "spec": {"acme": {"solvers": solvers}}}]},
}

test_a_wildcard_that_only_http_could_prove_is_found if {
	certificate_wildcard_by_http.violations == {{"path": ["spec", "dnsNames", 1], "params": {"name": "*.example.com", "issuer": "le"}}} with input as certificate("*.example.com", [{"http01": {"ingress": {}}}])
}

test_dns_and_plain_names_pass if {
	certificate_wildcard_by_http.violations == set() with input as certificate("*.example.com", [{"http01": {"ingress": {}}}, {"dns01": {"route53": {}}}])
	certificate_wildcard_by_http.violations == set() with input as certificate("www.example.com", [{"http01": {"ingress": {}}}])
}
