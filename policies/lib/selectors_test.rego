package lib.selectors_test

import data.lib.selectors

test_an_empty_selector_matches_everything if {
	selectors.matches({}, {"app": "web"})
	selectors.matches({}, {})
}

test_match_labels_must_all_be_there if {
	selectors.matches({"matchLabels": {"app": "web"}}, {"app": "web", "tier": "front"})
	not selectors.matches({"matchLabels": {"app": "web", "tier": "back"}}, {"app": "web", "tier": "front"})
	not selectors.matches({"matchLabels": {"app": "web"}}, {})
}

test_every_operator_of_match_expressions if {
	labels := {"app": "web"}
	selectors.matches({"matchExpressions": [{"key": "app", "operator": "In", "values": ["web", "api"]}]}, labels)
	not selectors.matches({"matchExpressions": [{"key": "app", "operator": "NotIn", "values": ["web"]}]}, labels)
	selectors.matches({"matchExpressions": [{"key": "tier", "operator": "NotIn", "values": ["web"]}]}, labels)
	selectors.matches({"matchExpressions": [{"key": "app", "operator": "Exists"}]}, labels)
	not selectors.matches({"matchExpressions": [{"key": "app", "operator": "DoesNotExist"}]}, labels)
	selectors.matches({"matchExpressions": [{"key": "tier", "operator": "DoesNotExist"}]}, labels)
}

test_labels_of_people_are_their_own if {
	not selectors.foreign({"app": "web", "app.kubernetes.io/name": "web"})
}

test_labels_of_operators_and_of_the_control_plane_are_foreign if {
	selectors.foreign({"cnpg.io/cluster": "orders"})
	selectors.foreign({"app": "prometheus", "prometheus": "main"})
	selectors.foreign({"k8s-app": "kube-dns"})
	selectors.foreign({"component": "kube-scheduler"})
	selectors.foreign({"istio": "ingressgateway"})
	selectors.foreign({"app.kubernetes.io/managed-by": "operator"})
}
