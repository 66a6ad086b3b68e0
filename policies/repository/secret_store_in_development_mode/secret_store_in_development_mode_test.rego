package rules.repository.secret_store_in_development_mode_test

import data.rules.repository.secret_store_in_development_mode

installation(product, provides, by, version, values) := {"resource": {"product": product, "provides": provides, "by": by, "version": version, "values": values}}

service(fields) := {"resource": object.union({"image": "hashicorp/vault:1.20"}, fields)}

test_a_chart_in_development_mode_is_found if {
	secret_store_in_development_mode.violations == {{"path": ["values", "server", "dev", "enabled"], "params": {}}} with input as installation("vault", ["secret_store"], "chart", "0.30.1", {"server": {"dev": {"enabled": true}}})
}

test_a_service_in_development_mode_is_found if {
	secret_store_in_development_mode.violations == {{"path": ["image"], "params": {}}} with input as service({})
	secret_store_in_development_mode.violations == {{"path": ["image"], "params": {}}} with input as service({"command": ["server", "-dev"]})
}

test_a_server_with_a_configuration_passes if {
	secret_store_in_development_mode.violations == set() with input as service({"command": "server"})
	secret_store_in_development_mode.violations == set() with input as installation("vault", ["secret_store"], "chart", "0.30.1", {"server": {"ha": {"enabled": true}}})
	secret_store_in_development_mode.violations == set() with input as {"resource": {"image": "nginx:1.29"}}
}
