package rules.kubernetes.ingress_annotation_injection_test

import data.rules.kubernetes.ingress_annotation_injection

shop(name, value) := {"resource": {"kind": "Ingress", "metadata": {"name": "shop", "annotations": {key(name): value}}}}

key(name) := concat("/", ["nginx.ingress.kubernetes.io", name])

found(name) := {{"path": ["metadata", "annotations", key(name)], "params": {"annotation": key(name)}}}

test_values_that_end_their_directive_are_found if {
	every name in ["auth-url", "mirror-target", "mirror-host", "auth-tls-match-cn"] {
		ingress_annotation_injection.violations == found(name) with input as shop(name, "http://example.com/#;\nload_module /tmp/evil.so;\n}")
	}
}

test_a_pipe_is_no_part_of_a_url_but_of_a_pattern_for_names if {
	ingress_annotation_injection.violations == found("auth-url") with input as shop("auth-url", "http://example.com/a|b")
	ingress_annotation_injection.violations == set() with input as shop("auth-tls-match-cn", "CN=(web|api)")
}

test_plain_values_pass if {
	ingress_annotation_injection.violations == set() with input as shop("auth-url", "https://auth.example.com/verify?rd=$escaped_request_uri&host=$host")
	ingress_annotation_injection.violations == set() with input as shop("rewrite-target", "/$1;")
}
