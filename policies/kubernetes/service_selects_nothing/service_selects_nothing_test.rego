package rules.kubernetes.service_selects_nothing_test

import data.rules.kubernetes.service_selects_nothing

service(spec, workloads) := {"resource": {"kind": "Service", "metadata": {"name": "web"}, "spec": spec}, "related": {"workloads": workloads, "neighbours": [{"kind": "Deployment"}]}}

test_a_selector_without_pods_is_found if {
	service_selects_nothing.violations == {{"path": ["spec", "selector"], "params": {"service": "web"}}} with input as service({"selector": {"app": "wep"}}, [])
}

test_a_selector_with_pods_passes if {
	service_selects_nothing.violations == set() with input as service({"selector": {"app": "web"}}, [{"kind": "Deployment"}])
	service_selects_nothing.applies with input as service({"selector": {"app": "web"}}, [{"kind": "Deployment"}])
}

test_services_without_a_selector_and_of_operators_are_not_asked if {
	every spec in [{}, {"selector": {}}, {"type": "ExternalName", "selector": {"app": "web"}}, {"selector": {"cnpg.io/cluster": "orders"}}] {
		service_selects_nothing.violations == set() with input as service(spec, [])
		not service_selects_nothing.applies with input as service(spec, [])
	}
}

test_a_service_alone_in_its_folder_is_not_asked if {
	alone := object.union(service({"selector": {"app": "web"}}, []), {"related": {"neighbours": []}})
	not service_selects_nothing.applies with input as alone
	service_selects_nothing.violations == set() with input as alone
}
