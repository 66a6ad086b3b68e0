package rules.kubernetes.database_without_tls_test

import data.rules.kubernetes.database_without_tls

pod(value) := {"resource": {"kind": "Pod", "spec": {"containers": [{"name": "web", "env": [{"name": "DATABASE_URL", "value": value}]}]}}}

test_tls_that_is_switched_off_is_found if {
	database_without_tls.violations == {{
		"path": ["spec", "containers", 0, "env", 0, "value"],
		"params": {"name": "Container web"},
	}} with input as pod("postgres://db/shop?sslmode=disable")
	database_without_tls.violations == {{"path": ["data", "PGSSLMODE"], "params": {"name": "ConfigMap web"}}} with input as {"resource": {
		"kind": "ConfigMap",
		"metadata": {"name": "web"},
		"data": {"PGSSLMODE": "disable"},
	}}
}

test_tls_passes_and_silence_is_not_judged if {
	database_without_tls.violations == set() with input as pod("postgres://db/shop?sslmode=verify-full")
	database_without_tls.applies == true with input as pod("postgres://db/shop?sslmode=verify-full")
	database_without_tls.applies == false with input as pod("postgres://db/shop")
}
