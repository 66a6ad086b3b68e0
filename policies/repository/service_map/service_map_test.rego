package rules.repository.service_map_test

import data.rules.repository.service_map

installation(provides) := {"resource": {"product": "p", "by": "chart", "provides": provides, "values": {}}}

test_installed if {
	service_map.evidence == {{"path": ["product"], "params": {"product": "p", "by": "chart"}}} with input as installation(["service_map"])
	service_map.evidence == set() with input as installation(["dns"])
}
