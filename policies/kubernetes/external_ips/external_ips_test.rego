package rules.kubernetes.external_ips_test

import data.rules.kubernetes.external_ips

service(spec) := {"resource": {"kind": "Service", "metadata": {"name": "web"}, "spec": spec}}

found(address) := {{"path": ["spec", "externalIPs", 0], "params": {"service": "web", "address": address}}}

test_an_external_address_is_found if {
	external_ips.violations == found("203.0.113.10") with input as service({"externalIPs": ["203.0.113.10"]})
}

test_an_allowed_address_passes if {
	external_ips.violations == set() with input as service({"externalIPs": ["203.0.113.10"]}) with data.parameters as {"K8S-0227": {"allowed": ["203.0.113.10"]}}
}

test_a_service_without_external_addresses_passes if {
	external_ips.violations == set() with input as service({"externalIPs": []})
	external_ips.violations == set() with input as service({})
}
