package rules.kubernetes.ingress_snippet_test

import data.rules.kubernetes.ingress_snippet

shop(annotations) := {"resource": {"kind": "Ingress", "metadata": {"name": "shop", "annotations": annotations}}}

test_snippets_of_both_controllers_are_found if {
	every key in ["nginx.ingress.kubernetes.io/configuration-snippet", "nginx.ingress.kubernetes.io/server-snippet", "nginx.org/location-snippets"] {
		ingress_snippet.violations == {{"path": ["metadata", "annotations", key], "params": {"annotation": key}}} with input as shop({key: "return 200;", "team": "web"})
	}
}

test_the_snippet_of_the_firewall_passes if {
	ingress_snippet.violations == set() with input as shop({"nginx.ingress.kubernetes.io/modsecurity-snippet": "SecRuleEngine On"})
}

test_other_annotations_pass if {
	ingress_snippet.violations == set() with input as shop({"nginx.ingress.kubernetes.io/rewrite-target": "/"})
	ingress_snippet.violations == set() with input as shop(null)
}
