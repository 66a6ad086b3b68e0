package rules.repository.ingress_chart_compression_test

import data.rules.repository.ingress_chart_compression

installed(product, config) := {"resource": {"product": product, "values": {"controller": {"config": config}}}}

place(key) := {{"path": ["values", "controller", "config", key], "params": {"key": key}}}

test_gzip_or_brotli_in_the_values_is_evidence if {
	ingress_chart_compression.evidence == place("use-gzip") with input as installed("ingress-nginx", {"use-gzip": "true"})
	ingress_chart_compression.evidence == place("enable-brotli") with input as installed("ingress-nginx", {"enable-brotli": true})
}

test_what_is_off_or_of_another_chart_is_none if {
	ingress_chart_compression.evidence == set() with input as installed("ingress-nginx", {"use-gzip": "false"})
	ingress_chart_compression.evidence == set() with input as installed("traefik", {"use-gzip": "true"})
}
